import type { DefinitionComparison } from '../../compare/comparison';
import type { OperationPair } from '../../compare/operations';
import { type SchemaPair, sameType } from '../../compare/schema-walk';
import { newVersionOf, users } from '../../compare/wording';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { removeChild, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';

const help = 'Make it optional, give it a default, or leave the operation as it is and add {next}.';
const helpDefault = 'Make sure the default gives the result that existing flows and apps had without it.';

type Message = 'added' | 'addedDefault' | 'tightened' | 'tightenedDefault';

export default defineRule('breaking/parameter-required', {
  needs: ['previous'],
  messages: {
    added: { says: 'The new {what} {name} is required; {users} do not give it and break.', help },
    tightened: {
      says: 'The {what} {name} was optional and is now required; {users} without it break.',
      help,
    },
    addedDefault: {
      severity: 'info',
      says: 'The new {what} {name} is required and has a default, which {users} get.',
      help: helpDefault,
    },
    tightenedDefault: {
      severity: 'info',
      says: 'The {what} {name} was optional and is now required with a default, which {users} get.',
      help: helpDefault,
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    const { inputs } = comparison;
    for (const { operations, parameter } of inputs.added)
      if (isRequired(parameter.node))
        reportParameter(context, comparison, parameter.node, operations, 'added');
    for (const pair of inputs.parameters)
      if (isRequired(pair.now) && !isRequired(pair.old))
        reportParameter(context, comparison, pair.now, inputs.operationsOf(pair), 'tightened');
    for (const pair of inputs.schemas) reportProperties(context, comparison, pair);
    const gaps = comparison.gaps(inputs);
    if (gaps !== undefined) context.skip(gaps);
  },
});

function isRequired(parameter: JsonNode): boolean {
  return parameter.get('required')?.value === true;
}

function reportParameter(
  { report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  parameter: JsonNode,
  operations: readonly OperationPair[],
  kind: 'added' | 'tightened',
): void {
  const required = parameter.get('required') ?? parameter;
  const location = parameter.get('in')?.text ?? '';
  // A variable of the path cannot be left out.
  const fixes =
    location === 'path' ? [] : [suggest('Make it optional', () => replaceValue(doc, required, false))];
  const data = {
    what: `${location} parameter`,
    name: quoted(parameter.get('name')?.text ?? ''),
    users: users(operations),
    next: newVersionOf(operations),
  };
  const hasDefault = parameter.get('default') !== undefined;
  report(hasDefault ? `${kind}Default` : kind, {
    at: doc.value(required),
    data,
    fixes,
  });
}

function reportProperties(
  { report }: RuleContext<Message>,
  comparison: DefinitionComparison,
  pair: SchemaPair,
): void {
  const { newShape, oldShape, path } = pair;
  const { doc } = comparison.now;
  if (oldShape.open || !sameType(pair)) return;
  for (const [name, entry] of newShape.required) {
    const property = newShape.properties.get(name);
    if (property === undefined || oldShape.required.has(name)) continue;
    const kind = oldShape.properties.has(name) ? 'tightened' : 'added';
    const hasDefault = (comparison.now.resolve(property) ?? property).get('default') !== undefined;
    const operations = comparison.inputs.operationsOf(pair);
    const list = entry.parent;
    const gone = list?.items.length === 1 ? list : entry;
    report(hasDefault ? `${kind}Default` : kind, {
      at: doc.value(entry),
      subject: name,
      data: {
        what: 'body property',
        name: quoted(path === '' ? name : `${path}/${name}`),
        users: users(operations),
        next: newVersionOf(operations),
      },
      fixes: [suggest('Make it optional', () => removeChild(doc, gone))],
    });
  }
}
