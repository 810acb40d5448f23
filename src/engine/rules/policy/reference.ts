import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { removeChild, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { connectionParametersOf } from '../../model/connection-parameters';
import { descendants } from '../../model/descendants';
import { type OperationName, operationNames } from '../../model/operation-names';
import { quoted } from '../../words/quoted';
import { policyInstances } from './_instances';

const operations = 'x-ms-apimTemplate-operationName';
const call = /\bconnectionParameters\(\s*(?:'(?<single>[^']*)'|"(?<double>[^"]*)")/dg;

export default defineRule('policy/reference', {
  needs: ['properties'],
  messages: {
    wrongCase: {
      check: 'policy/operation-reference',
      says: 'The policy names the operation {found}, but it is spelled {ids}.',
      help: 'Write the operationId exactly as in the definition.',
    },
    unknown: {
      check: 'policy/operation-reference',
      says: 'The policy names the operation {found}, which is no operationId of the definition.',
      help: 'Correct the name, or remove the entry.',
    },
    otherCase: {
      check: 'policy/connection-parameter-reference',
      says: 'The policy reads the connection parameter {found}, but it is spelled {name}.',
      help: 'Write the name exactly as in "connectionParameters".',
    },
    undefined: {
      check: 'policy/connection-parameter-reference',
      says: 'The policy reads the connection parameter {found}, which is not defined.',
      help: 'Correct the name, or define the parameter in "connectionParameters".',
    },
  },
  check(context) {
    const { connector, properties, skip } = context;
    const instances = policyInstances(properties);
    const { definition } = connector;
    if (definition === undefined && instances.some((instance) => instance.get('parameters', operations)))
      skip('Without a readable definition the operations of policies cannot be checked.');
    const look = definition === undefined ? undefined : operationNames(definition);
    const names = new Set(connectionParametersOf(properties).map((node) => node.key?.text ?? ''));
    for (const instance of instances) {
      const list = instance.get('parameters', operations);
      if (look !== undefined && list !== undefined) reportOperations(context, list, look);
      for (const member of instance.get('parameters')?.members ?? []) {
        if (member !== list) reportConnectionParameters(context, member, names);
      }
    }
  },
});

type Context = RuleContext<'wrongCase' | 'unknown' | 'otherCase' | 'undefined'>;

function reportOperations(
  { properties: { doc }, report }: Context,
  list: JsonNode,
  look: (name: string) => OperationName,
): void {
  const entries = list.isArray ? list.items : [list];
  const alive = entries.some((entry) => entry.text !== undefined && look(entry.text).kind !== 'unknown');
  for (const node of entries) {
    if (node.text === undefined) continue;
    const known = look(node.text);
    const at = doc.value(node);
    const found = quoted(node.text);
    if (known.kind === 'unknown') {
      const fixes = list.isArray && alive ? [suggest('Remove the entry', () => removeChild(doc, node))] : [];
      report('unknown', { at, data: { found }, fixes });
    } else if (known.kind === 'case') {
      const make = known.ids.length === 1 ? safe : suggest;
      const fixes = known.ids.map(
        (id): Fix => make(`Write ${quoted(id)}`, () => replaceValue(doc, node, id)),
      );
      const ids = known.ids.map((id) => quoted(id)).join(' or ');
      report('wrongCase', { at, data: { found, ids }, fixes });
    }
  }
}

function reportConnectionParameters(
  { properties: { doc }, report }: Context,
  member: JsonNode,
  names: ReadonlySet<string>,
): void {
  for (const node of descendants(member)) {
    if (node.text === undefined) continue;
    for (const match of node.text.matchAll(call)) {
      const group = match.groups?.single === undefined ? 'double' : 'single';
      const found = match.groups?.[group] ?? '';
      if (names.has(found)) continue;
      const [from, to] = match.indices?.groups?.[group] ?? [0, node.text.length];
      const alike = [...names].find((name) => name.toLowerCase() === found.toLowerCase());
      const details = { at: doc.within(node, from, to), subject: found };
      if (alike === undefined) report('undefined', { ...details, data: { found: quoted(found) } });
      else report('otherCase', { ...details, data: { found: quoted(found), name: quoted(alike) } });
    }
  }
}
