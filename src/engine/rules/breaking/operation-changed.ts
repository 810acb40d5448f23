import type { DefinitionComparison } from '../../compare/comparison';
import type { OperationPair } from '../../compare/operations';
import { route } from '../../compare/operations';
import { newVersionOf, nextVersion } from '../../compare/wording';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';

type Message = 'renamed' | 'moved' | 'hidden' | 'trigger';

export default defineRule('breaking/operation-changed', {
  needs: ['previous'],
  messages: {
    renamed: {
      check: 'breaking/operation-renamed',
      says: 'The operation {operation} is now called {now}; flows and apps that use it break.',
      help: 'Keep the operationId {operation}; what makers see is the summary, which may change.',
    },
    moved: {
      check: 'breaking/operation-moved',
      says: '{operation} moved from {from} to {to}; flows and apps that use it now call another address.',
      help: 'Leave it at its path and method, or make sure the new address answers alike; for anything else add {next}.',
    },
    hidden: {
      check: 'breaking/operation-hidden',
      says: '{operation} is now internal; makers of flows and apps that use it no longer find it.',
      help: 'Leave it visible; to lead makers to another operation, mark this one with "deprecated": true.',
    },
    trigger: {
      check: 'breaking/operation-hidden',
      severity: 'error',
      says: '{operation} was {from} and is now {to}; flows and apps that use it break.',
      help: 'Keep "x-ms-trigger" as it was, and add {next} for the other kind.',
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    for (const pair of comparison.operations.pairs) {
      reportRenamed(context, comparison, pair);
      reportMoved(context, comparison, pair);
      reportVisibility(context, comparison, pair);
    }
  },
});

function reportRenamed(
  { connector, report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  { old, now }: OperationPair,
): void {
  if (old.id === undefined || old.id === now.id) return;
  const { id } = old;
  const written = now.node.get('operationId');
  const fix = suggest(`Restore the operationId "${id}"`, () =>
    written === undefined ? insertMember(doc, now.node, 'operationId', id) : replaceValue(doc, written, id),
  );
  const texts = connector.snapshot.texts.map(({ text }) => text);
  const fixes: readonly Fix[] = mentionedOnce(texts, written?.text) ? [fix] : [];
  report('renamed', {
    at: written === undefined ? doc.missingIn(now.node, 'operationId') : doc.spot(written),
    subject: id,
    data: {
      operation: quoted(id),
      now: now.id === undefined ? 'nothing' : quoted(now.id),
    },
    fixes,
  });
}

/** False where dynamic values, policies or the script call the operation by its new name, which must then change too. */
function mentionedOnce(texts: readonly string[], id: string | undefined): boolean {
  if (id === undefined) return true;
  const token = JSON.stringify(id);
  return texts.reduce((count, text) => count + text.split(token).length - 1, 0) <= 1;
}

function reportMoved(
  { report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  pair: OperationPair,
): void {
  const { old, now } = pair;
  if (route(old) === route(now)) return;
  const data = {
    operation: now.label,
    from: `${old.method.toUpperCase()} ${old.path}`,
    to: `${now.method.toUpperCase()} ${now.path}`,
    next: newVersionOf([pair]),
  };
  const samePath = old.path === now.path;
  report('moved', { at: doc.key(samePath ? now.node : now.pathItem), subject: old.id ?? data.from, data });
}

function reportVisibility(
  { report }: RuleContext<Message>,
  { now: { doc } }: DefinitionComparison,
  pair: OperationPair,
): void {
  const { old, now } = pair;
  const visibility = now.node.get('x-ms-visibility');
  const data = { operation: now.label, next: newVersionOf([pair]) };
  if (now.internal && !old.internal && visibility !== undefined)
    report('hidden', { at: doc.value(visibility), data });
  const trigger = now.node.get('x-ms-trigger');
  const from = kindOf(old.node.get('x-ms-trigger')?.text);
  const to = kindOf(trigger?.text);
  if (from === to) return;
  const at = trigger === undefined ? doc.missingIn(now.node, 'x-ms-trigger') : doc.spot(trigger);
  report('trigger', { at, data: { ...data, from, to, next: `"${nextVersion(old)}"` } });
}

function kindOf(trigger: string | undefined): string {
  const kind = trigger?.toLowerCase();
  return kind === 'batch' || kind === 'single' ? `a ${kind} trigger` : 'an action';
}
