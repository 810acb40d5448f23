import type { DefinitionComparison } from '../../compare/comparison';
import { restoreOperation } from '../../compare/restore';
import { nextVersion } from '../../compare/wording';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { Operation } from '../../model/operation';
import { pathShape } from '../../words/path-shape';
import { comparedDefinitions } from './_compared';

export default defineRule('breaking/operation-removed', {
  needs: ['previous'],
  messages: {
    removed: {
      says: 'The operation {operation} is gone (before: {before}); flows and apps that use it break.',
      help: 'Keep it with "deprecated": true, and add what replaces it as a new operation such as "{next}".',
    },
    removedDeprecated: {
      severity: 'warning',
      says: 'The deprecated operation {operation} is gone (before: {before}); flows and apps that still use it break.',
      help: 'Keep it until nobody uses it, or say in the submission when its end was announced.',
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    for (const old of comparison.operations.removed) {
      // Without an id an operation cannot be used, and internal ones are never offered to makers.
      if (old.internal || old.id === undefined) continue;
      const deprecated = old.node.get('deprecated')?.value === true;
      context.report(deprecated ? 'removedDeprecated' : 'removed', {
        at: comparison.now.doc.key(nearest(comparison, old)),
        subject: old.id,
        data: { operation: old.label, before: old.node.pointer, next: nextVersion(old) },
        fixes: restoreOperation(comparison, old),
      });
    }
  },
});

/** The path the operation stood at, or what holds the paths. */
function nearest({ now: { root } }: DefinitionComparison, old: Operation): JsonNode {
  const paths = root.get('paths');
  if (paths === undefined) return root;
  const shape = pathShape(old.path);
  return (
    paths.get(old.path) ?? paths.members.find(({ key }) => pathShape(key?.text ?? '') === shape) ?? paths
  );
}
