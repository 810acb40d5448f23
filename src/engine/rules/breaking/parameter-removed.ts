import type { DefinitionComparison } from '../../compare/comparison';
import type { RemovedParameter } from '../../compare/inputs';
import { sameType } from '../../compare/schema-walk';
import { allInternal, newVersionOf, users } from '../../compare/wording';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { isInternal } from '../../model/operation';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';
import { goneProperties } from './_gone';

const help = 'Keep it, even if the service ignores it, or leave the operation as it is and add {next}.';

type Message = 'parameter' | 'property';

export default defineRule('breaking/parameter-removed', {
  needs: ['previous'],
  messages: {
    parameter: {
      says: 'The {location} parameter {name} is gone (before: {before}); {users} and fill it in break.',
      help,
    },
    property: {
      says: 'The body no longer takes {name} (before: {before}); {users} and fill it in break.',
      help,
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    for (const removed of comparison.inputs.removed) reportParameter(context, comparison, removed);
    reportProperties(context, comparison);
    const gaps = comparison.gaps(comparison.inputs);
    if (gaps !== undefined) context.skip(gaps);
  },
});

function reportParameter(
  { report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  { old, operation }: RemovedParameter,
): void {
  const { now } = operation;
  const list = now.node.get('parameters') ?? now.node;
  report('parameter', {
    at: doc.key(list),
    subject: `${old.location} ${old.name}`,
    ...(old.internal || allInternal([operation]) ? { severity: 'warning' as const } : {}),
    data: {
      location: old.location,
      name: quoted(old.name),
      before: old.usage.pointer,
      users: users([operation]),
      next: newVersionOf([operation]),
    },
  });
}

function reportProperties({ report }: RuleContext<Message>, comparison: DefinitionComparison): void {
  const { inputs, now } = comparison;
  for (const pair of inputs.schemas) {
    if (!sameType(pair)) continue;
    const gone = goneProperties(pair);
    if (gone.length === 0) continue;
    const operations = inputs.operationsOf(pair);
    for (const { name, old, parent, path } of gone) {
      const hidden = isInternal(comparison.old.resolve(old) ?? old) || allInternal(operations);
      report('property', {
        at: now.doc.key(parent),
        subject: name,
        ...(hidden ? { severity: 'warning' as const } : {}),
        data: {
          name: quoted(path),
          before: old.pointer,
          users: users(operations),
          next: newVersionOf(operations),
        },
      });
    }
  }
}
