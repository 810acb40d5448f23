import type { DefinitionComparison } from '../../compare/comparison';
import type { OperationPair } from '../../compare/operations';
import type { Success, SuccessPair } from '../../compare/outputs';
import type { SchemaPair } from '../../compare/schema-walk';
import { newVersionOf, users } from '../../compare/wording';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';
import { goneProperties } from './_gone';

const check = 'breaking/response-removed';

type Message = 'property' | 'schema' | 'notification' | 'code' | 'type';

export default defineRule('breaking/response-changed', {
  needs: ['previous'],
  messages: {
    property: {
      check,
      says: 'The output {name} is gone (before: {before}); {users} and read it break.',
      help: 'Keep it, or leave the operation as it is and add {next}.',
    },
    schema: {
      check,
      says: '{operation} no longer describes what it returns (before: {before}); {users} lose its outputs.',
      help: 'Keep the schema of the success response, or leave the operation as it is and add {next}.',
    },
    notification: {
      check,
      says: '{operation} no longer describes what it notifies of (before: {before}); {users} lose its outputs.',
      help: 'Keep the schema of "x-ms-notification-content", or leave the operation as it is and add {next}.',
    },
    code: {
      check,
      severity: 'warning',
      says: '{operation} now answers {to} instead of {from} (before: {before}); {users} may not expect it.',
      help: 'Keep the old code, or leave the operation as it is and add {next}.',
    },
    type: {
      check: 'breaking/response-type',
      says: 'The type of the {name} changed from {from} to {to}; {users} and read it break.',
      help: 'Keep the type and add the new form beside it under another name, or add {next}.',
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    const { outputs } = comparison;
    for (const success of outputs.successes) reportSuccess(context, comparison, success);
    for (const operation of outputs.silenced) reportSilenced(context, comparison, operation);
    for (const pair of outputs.schemas) {
      const { newShape, oldShape } = pair;
      const changed = oldShape.type !== newShape.type;
      if (oldShape.type !== undefined && newShape.type !== undefined && changed)
        reportType(context, comparison, pair, oldShape.type, newShape.type);
      else reportGone(context, comparison, pair);
    }
    const gaps = comparison.gaps(outputs);
    if (gaps !== undefined) context.skip(gaps);
  },
});

function reportSuccess(
  { report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  { now, old, operation }: SuccessPair,
): void {
  const { node } = operation.now;
  const responses = node.get('responses') ?? node;
  const data = {
    operation: operation.now.label,
    before: (old.schema === undefined ? old.response.usage : old.schema).pointer,
    from: old.response.code,
    to: now?.response.code ?? 'no success code',
    users: users([operation]),
    next: newVersionOf([operation]),
  };
  if (old.schema !== undefined && now?.schema === undefined)
    report('schema', { at: doc.key(now?.response.usage ?? responses), subject: 'schema', data });
  else if (codeChanged(old, now, operation))
    report('code', { at: doc.key(now?.response.usage ?? responses), subject: 'code', data });
}

function reportSilenced(
  { report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  operation: OperationPair,
): void {
  const member = 'x-ms-notification-content';
  const { pathItem } = operation.now;
  const content = pathItem.get(member);
  report('notification', {
    at: content === undefined ? doc.missingIn(pathItem, member) : doc.missingIn(content, 'schema'),
    subject: 'notification',
    data: {
      operation: operation.now.label,
      before: operation.old.pathItem.get(member, 'schema')?.pointer ?? '',
      users: users([operation]),
      next: newVersionOf([operation]),
    },
  });
}

/** A schema that only now describes an answer does not make its code the new one while the old one is still there. */
function codeChanged(old: Success, now: Success | undefined, { now: { responses } }: OperationPair): boolean {
  if (old.response.code === now?.response.code) return false;
  return old.schema !== undefined || responses.every(({ code }) => code !== old.response.code);
}

function reportType(
  { report }: RuleContext<Message>,
  { now: { doc }, outputs }: DefinitionComparison,
  pair: SchemaPair,
  from: string,
  to: string,
): void {
  const operations = outputs.operationsOf(pair);
  const type = pair.now.get('type');
  report('type', {
    at: type === undefined ? doc.missingIn(pair.now, 'type') : doc.spot(type),
    data: {
      name: pair.path === '' ? 'response' : `output ${quoted(pair.path)}`,
      from,
      to,
      users: users(operations),
      next: newVersionOf(operations),
    },
  });
}

function reportGone(
  { report }: RuleContext<Message>,
  { now: { doc }, outputs }: DefinitionComparison,
  pair: SchemaPair,
): void {
  const gone = goneProperties(pair);
  if (gone.length === 0) return;
  const operations = outputs.operationsOf(pair);
  const common = { users: users(operations), next: newVersionOf(operations) };
  for (const { name, old, parent, path } of gone) {
    const data = { ...common, name: quoted(path), before: old.pointer };
    report('property', { at: doc.key(parent), subject: name, data });
  }
}
