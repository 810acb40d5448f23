import type { DefinitionComparison } from '../../compare/comparison';
import type { SchemaPair } from '../../compare/schema-walk';
import { newVersionOf, users } from '../../compare/wording';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';
import { dynamicChanges } from './_dynamic-changes';
import { type InputChange, inputChanges } from './_input-changes';

const check = 'breaking/parameter-type';
const keep = 'Keep it as it was, or leave the operation as it is and add {next}.';

type Message = InputChange['kind'] | 'dynamic';

export default defineRule('breaking/input-type', {
  needs: ['previous'],
  messages: {
    type: {
      check,
      says: 'The type of the {name} changed from {from} to {to}; {users} send the old type and break.',
      help: keep,
    },
    format: {
      check,
      severity: 'warning',
      says: 'The format of the {name} changed from {from} to {to}; {users} may send what is no longer understood.',
      help: keep,
    },
    enum: {
      check,
      says: 'The {name} no longer takes {from}; {users} with this choice break.',
      help: 'Keep the old values beside the new ones, or leave the operation as it is and add {next}.',
    },
    limit: {
      check,
      severity: 'warning',
      says: 'The {member} of the {name} changed from {from} to {to}; {users} may send values outside of it.',
      help: keep,
    },
    pattern: {
      check,
      severity: 'warning',
      says: 'The {name} must now match a pattern; {users} may send values that do not.',
      help: 'Leave the pattern out where the service still takes other values, or add {next}.',
    },
    default: {
      check,
      severity: 'info',
      says: 'The default of the {name} changed from {from} to {to}; {users} may get another result.',
      help: 'Keep the old default unless the result is the same, and name the change in the submission.',
    },
    hidden: {
      check,
      severity: 'warning',
      says: 'The {name} is now internal; makers of {users} can no longer set it.',
      help: 'Leave it visible, such as with "advanced", or add {next}.',
    },
    dynamic: {
      check: 'breaking/dynamic-changed',
      says: 'The {member} of "{extension}" of the {name} changed from {from} to {to}; {users} hold values chosen the old way.',
      help: 'Make sure the old values are still understood, or leave the operation as it is and add {next}.',
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    const { inputs } = comparison;
    for (const pair of inputs.parameters) {
      const name = pair.now.get('name')?.text ?? '';
      reportPair(context, comparison, pair, `${pair.now.get('in')?.text} parameter ${quoted(name)}`);
    }
    for (const pair of inputs.schemas)
      reportPair(context, comparison, pair, pair.path === '' ? 'body' : `input ${quoted(pair.path)}`);
    const gaps = comparison.gaps(inputs);
    if (gaps !== undefined) context.skip(gaps);
  },
});

function reportPair(
  { report }: RuleContext<Message>,
  { inputs, now: { doc } }: DefinitionComparison,
  pair: SchemaPair,
  name: string,
): void {
  const changes = inputChanges(pair);
  const calls = dynamicChanges(pair);
  if (changes.length === 0 && calls.length === 0) return;
  const operations = inputs.operationsOf(pair);
  const common = { name, users: users(operations), next: newVersionOf(operations) };
  for (const { at, from, kind, member, to } of changes) {
    const data = { ...common, member, from, to };
    report(kind, {
      at: at === undefined ? doc.missingIn(pair.now, member) : doc.spot(at),
      subject: kind,
      data,
    });
  }
  for (const { at, call, extension, from, member, to } of calls) {
    const data = { ...common, extension, from, member, to };
    report('dynamic', { at: at === undefined ? doc.missingIn(call, member) : doc.spot(at), data });
  }
}
