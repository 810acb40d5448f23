import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { httpMethods } from '../../model/operation';

const most = 256;
const fewest = 3;
const help = 'Describe the operation, or remove the path.';

type Message = 'operation' | 'path' | 'tooMany' | 'none' | 'few';

export default defineRule('operation/empty', {
  needs: ['definition'],
  messages: {
    operation: {
      check: 'operation/empty',
      says: 'The operation {operation} is empty: it has neither "operationId" nor "responses".',
      help: 'Describe the operation, or remove it.',
    },
    path: { check: 'operation/empty', says: 'The path {path} has no operation.', help },
    tooMany: {
      check: 'operation/count',
      severity: 'warning',
      says: 'The connector has {count} operations; more than {most} are not accepted.',
      help: 'Leave out operations nobody needs, or split the connector.',
    },
    none: {
      check: 'operation/count',
      severity: 'error',
      says: 'The connector has no operation that makers can use.',
      help: 'Add at least one operation that is not internal.',
    },
    few: {
      check: 'operation/count',
      says: 'The connector offers {count}; the review asks for three working ones.',
      help: 'Add operations until there are at least three, or explain in the pull request why fewer suffice.',
    },
  },
  check(context) {
    const { definition, report } = context;
    const { doc, root } = definition;
    const paths = root.get('paths');
    if (!paths?.isObject) return;
    for (const { id, label, node } of definition.operations) {
      if (id === undefined && node.get('operationId') === undefined && node.get('responses') === undefined)
        report('operation', { at: doc.spot(node), data: { operation: label } });
    }
    for (const item of paths.members) {
      const path = item.key?.text ?? '';
      if (path.startsWith('x-') || !item.isObject || isUsed(item)) continue;
      report('path', { at: doc.spot(item), data: { path }, fixes: removals(definition, item) });
    }
    reportCount(context, paths);
  },
});

function isUsed(item: JsonNode): boolean {
  for (const { key } of item.members) {
    const name = key?.text ?? '';
    if (httpMethods.has(name) || name === 'x-ms-notification-content') return true;
  }
  return false;
}

function removals({ doc }: DefinitionModel, item: JsonNode): readonly Fix[] {
  const others = item.parent?.members.some((other) => other !== item && !other.key?.text.startsWith('x-'));
  // Members such as "GET" or "$ref" show that an operation was meant.
  const bare = item.members.every(({ key }) => key?.text === 'parameters' || key?.text.startsWith('x-'));
  if (!others || !bare) return [];
  const grade = item.items.length === 0 ? safe : suggest;
  return [grade('Remove the path', () => removeChild(doc, item))];
}

function reportCount({ definition, publisher, report }: RuleContext<Message>, paths: JsonNode): void {
  const { doc, operations } = definition;
  const offered = operations.filter(({ internal }) => !internal).length;
  const at = doc.spot(paths);
  if (operations.length > most) report('tooMany', { at, data: { count: operations.length, most } });
  if (offered === 0) report('none', { at });
  else if (offered < fewest && publisher === 'independent')
    report('few', { at, data: { count: offered === 1 ? '1 operation' : `${offered} operations` } });
}
