import type { JsonNode } from '../json/node';
import { connectionParametersOf } from '../model/connection-parameters';
import type { DefinitionModel } from '../model/definition-model';
import { extensionsNamed } from '../model/extensions';
import { ownerLabel, parameterLabel, propertyLabel } from '../model/labels';
import type { PropertiesModel } from '../model/properties-model';
import type { StringSite } from '../model/sites';
import { onceFor } from '../once-for';
import { isFilled } from '../words/code-points';
import { quoted } from '../words/quoted';

/** A filled text that makers see. */
export interface ShownText {
  readonly node: JsonNode;
  readonly text: string;
  /** Name of the member that holds it. */
  readonly member: StringSite['member'] | 'displayName' | 'tooltip';
  readonly owner: StringSite['owner'] | 'connection';
}

/** STRINGS of the definition (catalogue, section 2): all filled texts but those of internal operations and items. */
export const shownTexts = onceFor(readTexts);

function readTexts(definition: DefinitionModel): readonly ShownText[] {
  const texts: ShownText[] = [];
  const { strings } = definition.structure;
  const hidden = hiddenItems(definition);
  for (let i = 0; i < strings.length; i += 1) {
    const site = strings[i];
    if (site === undefined) break;
    const { node, member, owner, operation } = site;
    if (hidden.size > 0 && (isAmong(hidden, operation) || isAmong(hidden, node.parent))) continue;
    const { text } = node;
    if (isFilled(text)) texts.push({ node, text, member, owner });
  }
  return texts;
}

/** What carries an `x-ms-visibility` of "internal"; in most definitions only a few items do. */
function hiddenItems(definition: DefinitionModel): ReadonlySet<JsonNode> {
  const hidden = new Set<JsonNode>();
  for (const { holder, node } of extensionsNamed(definition, 'x-ms-visibility'))
    if (node.value === 'internal') hidden.add(holder);
  return hidden;
}

function isAmong(items: ReadonlySet<JsonNode>, item: JsonNode | undefined): boolean {
  return item !== undefined && items.has(item);
}

const uiMembers = ['displayName', 'description', 'tooltip'] as const;

/** STRINGS of the properties: what the connection dialog shows. */
export const connectionTexts = onceFor(readConnectionTexts);

function readConnectionTexts(properties: PropertiesModel): readonly ShownText[] {
  const texts: ShownText[] = [];
  const sets = properties.get('connectionParameterSets');
  const values = sets?.get('values');
  for (const owner of [
    sets,
    ...(values?.isArray ? values.items : []),
    ...connectionParametersOf(properties),
  ]) {
    const ui = owner?.get('uiDefinition');
    if (ui === undefined) continue;
    for (const member of uiMembers) {
      const node = ui.get(member);
      const text = node?.text;
      if (node !== undefined && isFilled(text)) texts.push({ node, text, member, owner: 'connection' });
    }
  }
  return texts;
}

/** How messages name a text: `description of parameter "id" of "GetUser"`. */
export function textLabel({ node, member, owner }: ShownText): string {
  const parent = node.parent ?? node;
  switch (owner) {
    case 'info':
      return `${member} of the connector`;
    case 'operation':
      return `${member} of ${ownerLabel(parent)}`;
    case 'parameter':
      return `${member} of parameter ${parameterLabel(parent)}`;
    case 'schema':
      return parent.parent?.key?.text === 'properties'
        ? `${member} of property ${propertyLabel(parent)}`
        : `${member} of a schema of ${ownerLabel(parent)}`;
    case 'response':
      return `${member} of response ${parent.key?.text ?? ''} of ${ownerLabel(parent)}`;
    case 'connection':
      return `${member} of connection parameter ${quoted(parent.parent?.key?.text ?? 'values')}`;
  }
}
