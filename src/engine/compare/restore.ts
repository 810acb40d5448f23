import { type Fix, suggest } from '../fix';
import { insertMemberText } from '../json/edit';
import type { JsonLayout } from '../json/layout';
import type { JsonNode } from '../json/node';
import { nodeText, objectText } from '../json/source';
import { deepEqual } from '../json/value';
import { descendants } from '../model/descendants';
import { httpMethods, type Operation } from '../model/operation';
import { pathShape } from '../words/path-shape';
import type { DefinitionComparison } from './comparison';

/** Puts a removed operation back, deprecated; offered only where all it refers to is still there. */
export function restoreOperation(comparison: DefinitionComparison, old: Operation): readonly Fix[] {
  const { doc, root } = comparison.now;
  const paths = root.get('paths');
  if (!paths?.isObject) return [];
  const pathItem = paths.get(old.path);
  const restored =
    pathItem === undefined ? whole(comparison, paths, old) : intoPathItem(comparison, pathItem, old);
  if (restored === undefined) return [];
  const { object, key, text } = restored;
  const fix = suggest('Restore the operation as deprecated', () => insertMemberText(doc, object, key, text));
  return [fix];
}

interface Insertion {
  readonly object: JsonNode;
  readonly key: string;
  readonly text: (layout: JsonLayout, indent: string) => string;
}

/** The path is gone: it comes back with all that belongs to it but its other operations. */
function whole(comparison: DefinitionComparison, paths: JsonNode, old: Operation): Insertion | undefined {
  const shape = pathShape(old.path);
  if (paths.members.some(({ key }) => pathShape(key?.text ?? '') === shape)) return undefined;
  const common = old.pathItem.members.filter(({ key }) => !httpMethods.has(key?.text ?? ''));
  if (![old.node, ...common].every((node) => allStillThere(comparison, node, old))) return undefined;
  return {
    object: paths,
    key: old.path,
    text: (layout, indent) => {
      const inner = indent + layout.indent;
      const { doc } = comparison.old;
      const kept = common.map((node) => [node.key?.text ?? '', nodeText(doc, node, layout, inner)] as const);
      const operation = deprecated(comparison, old, layout, inner);
      return objectText([...kept, [old.method, operation]], layout, indent);
    },
  };
}

function intoPathItem(
  comparison: DefinitionComparison,
  pathItem: JsonNode,
  old: Operation,
): Insertion | undefined {
  if (!pathItem.isObject || pathItem.get(old.method) !== undefined) return undefined;
  const before = old.pathItem.get('parameters');
  const after = pathItem.get('parameters');
  const same = before === undefined || after === undefined ? before === after : deepEqual(before, after);
  if (!same || !allStillThere(comparison, old.node, old)) return undefined;
  return {
    object: pathItem,
    key: old.method,
    text: (layout, indent) => deprecated(comparison, old, layout, indent),
  };
}

function deprecated(
  { old: { doc } }: DefinitionComparison,
  { node }: Operation,
  layout: JsonLayout,
  indent: string,
): string {
  const kept = node.members.filter(({ key }) => key?.text !== 'deprecated');
  const inner = indent + layout.indent;
  const entries = kept.map(
    (member) => [member.key?.text ?? '', nodeText(doc, member, layout, inner)] as const,
  );
  return objectText([...entries, ['deprecated', 'true']], layout, indent);
}

/** True when shared parts, called operations and ways to sign in that a part mentions exist in the new version. */
function allStillThere(comparison: DefinitionComparison, part: JsonNode, old: Operation): boolean {
  const { operations, root } = comparison.now;
  const security = part.get('security');
  for (const requirement of security?.isArray ? security.items : [])
    for (const { key } of requirement.members)
      if (root.get('securityDefinitions', key?.text ?? '') === undefined) return false;
  for (const node of descendants(part)) {
    const name = node.key?.text;
    if (node.text === undefined || node === part) continue;
    if (name === '$ref' && comparison.now.lookUp(node.text) === undefined) return false;
    const called = name === 'operationId' && node.parent !== old.node;
    if (called && node.text !== old.id && !operations.some(({ id }) => id === node.text)) return false;
  }
  return true;
}
