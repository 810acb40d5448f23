import type { ReportDetails } from '../../context';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';

/** Fault of a security definition or of a requirement that names one. */
export interface SchemeFault extends ReportDetails {
  readonly message: 'type' | 'lacks' | 'location' | 'flow' | 'undefinedName' | 'notEmpty' | 'scope';
}

/** URLs each OAuth flow of OpenAPI 2.0 needs. */
const flowUrls: ReadonlyMap<string, readonly string[]> = new Map([
  ['implicit', ['authorizationUrl']],
  ['password', ['tokenUrl']],
  ['application', ['tokenUrl']],
  ['accessCode', ['authorizationUrl', 'tokenUrl']],
]);

/** Security definitions that are objects. */
export function schemesOf(root: JsonNode): readonly JsonNode[] {
  return (root.get('securityDefinitions')?.members ?? []).filter((scheme) => scheme.isObject);
}

/** Faults inside the security definitions. */
export function schemeFaults({ doc, root }: DefinitionModel): readonly SchemeFault[] {
  return schemesOf(root).flatMap((scheme) => {
    const name = quoted(scheme.key?.text ?? '');
    const lacking = (members: readonly string[]): readonly SchemeFault[] =>
      members
        .filter((member) => !isFilled(scheme.get(member)?.text))
        .map((member) => {
          const node = scheme.get(member);
          const at = node === undefined ? doc.missingIn(scheme, member) : doc.spot(node);
          return { message: 'lacks', at, data: { name, member }, subject: member };
        });
    const wrong = (message: SchemeFault['message'], member: string): readonly SchemeFault[] => {
      const node = scheme.get(member);
      if (node === undefined) return [];
      return [{ message, at: doc.spot(node), data: { name, value: shown(node) }, subject: member }];
    };
    switch (scheme.get('type')?.text) {
      case 'basic':
        return [];
      case 'apiKey': {
        const place = scheme.get('in')?.text;
        const known = place === undefined || place === 'header' || place === 'query';
        return [...lacking(['name', 'in']), ...(known || !isFilled(place) ? [] : wrong('location', 'in'))];
      }
      case 'oauth2': {
        const flow = scheme.get('flow')?.text;
        if (!isFilled(flow)) return lacking(['flow']);
        const urls = flowUrls.get(flow);
        return urls === undefined ? wrong('flow', 'flow') : lacking(urls);
      }
      default:
        return isFilled(scheme.get('type')?.text) ? wrong('type', 'type') : lacking(['type']);
    }
  });
}

/** Faults of the requirements at the root and in every operation. */
export function requirementFaults(definition: DefinitionModel): readonly SchemeFault[] {
  const { operations, root } = definition;
  const faults: SchemeFault[] = [];
  addRequirementFaults(definition, root.get('security'), faults);
  for (let at = 0; at < operations.length; at += 1)
    addRequirementFaults(definition, operations[at]?.node.get('security'), faults);
  return faults;
}

function addRequirementFaults(
  definition: DefinitionModel,
  list: JsonNode | undefined,
  faults: SchemeFault[],
): void {
  // Few operations have requirements of their own.
  if (list === undefined || !list.isArray) return;
  for (const requirement of list.items)
    for (const scopes of requirement.members) faults.push(...faultsOfRequirement(definition, scopes));
}

function faultsOfRequirement({ doc, root }: DefinitionModel, scopes: JsonNode): readonly SchemeFault[] {
  const key = scopes.key?.text ?? '';
  const scheme = root.get('securityDefinitions')?.get(key);
  const name = quoted(key);
  if (scheme === undefined) return [{ message: 'undefinedName', at: doc.key(scopes), data: { name } }];
  if (!scopes.isArray || scopes.items.length === 0) return [];
  if (scheme.get('type')?.text !== 'oauth2')
    return [{ message: 'notEmpty', at: doc.key(scopes), data: { name } }];
  const declared = scheme.get('scopes');
  return scopes.items
    .filter((scope) => scope.text !== undefined && declared?.get(scope.text) === undefined)
    .map((scope) => ({ message: 'scope', at: doc.value(scope), data: { name, value: shown(scope) } }));
}

function shown(node: JsonNode): string {
  return quoted(node.text ?? String(node.value ?? node.type));
}
