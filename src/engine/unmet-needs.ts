import { allNeeds, type Need } from './define-rule';
import type { Connector } from './model/connector';
import type { RunSettings } from './rule-scope';

/** What rules may need and this run does not have, each with the reason. */
export type UnmetNeeds = ReadonlyMap<Need, string | undefined>;

export function unmetNeeds(connector: Connector, settings: RunSettings): UnmetNeeds {
  return new Map(allNeeds.map((need) => [need, missing(need, connector, settings)]));
}

/** Why a rule with these needs cannot run; undefined where it can. */
export function firstUnmet(needs: readonly Need[], unmet: UnmetNeeds): string | undefined {
  for (let at = 0; at < needs.length; at += 1) {
    const need = needs[at];
    const reason = need && unmet.get(need);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function missing(need: Need, connector: Connector, settings: RunSettings): string | undefined {
  switch (need) {
    case 'definition-tree':
    case 'definition':
      if (connector.definitionDoc === undefined) return 'There is no readable apiDefinition.swagger.json.';
      if (connector.definitionDoc.root === undefined)
        return 'apiDefinition.swagger.json is not readable as JSON; see json/syntax.';
      if (need === 'definition' && connector.definition === undefined)
        return 'The root of apiDefinition.swagger.json is not an object.';
      return undefined;
    case 'properties':
      if (connector.propertiesDoc === undefined) return 'There is no readable apiProperties.json.';
      if (connector.propertiesDoc.root === undefined)
        return 'apiProperties.json is not readable as JSON; see json/syntax.';
      return undefined;
    case 'icon-file':
      return connector.snapshot.icon === undefined ? 'The folder holds no icon file.' : undefined;
    case 'icon':
      if (connector.snapshot.icon === undefined) return 'The folder holds no icon file.';
      return connector.snapshot.icon.facts === undefined
        ? 'The icon was not decoded; see icon/png.'
        : undefined;
    case 'previous':
      return settings.previous === undefined ? 'No previous version was given.' : undefined;
    case 'reference':
      return settings.reference === undefined ? 'No catalog of other connectors was given.' : undefined;
  }
}
