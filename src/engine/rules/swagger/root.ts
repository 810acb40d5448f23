import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue, replaceWithin } from '../../json/edit';
import type { JsonNode, JsonType } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { rootMessages } from './_root-messages';

const scheme = /^[a-z][a-z0-9+.-]*:/i;

type Context = RuleContext<keyof typeof rootMessages>;

export default defineRule('swagger/root', {
  needs: ['definition-tree'],
  messages: rootMessages,
  check(context) {
    const doc = context.connector.definitionDoc;
    const root = doc?.root;
    if (doc === undefined || root === undefined) return;
    if (root.isObject) {
      checkVersion(context, doc, root);
      checkMembers(context, doc, root);
      checkBasePath(context, doc, root.get('basePath'));
    } else context.report('notObject', { at: doc.key(root), data: { found: typeName(root.type) } });
  },
});

function checkVersion({ report }: Context, doc: JsonDocument, root: JsonNode): void {
  const version = root.get('swagger');
  const openapi = root.get('openapi');
  if (openapi !== undefined) report('openapi', { at: doc.spot(openapi) });
  else if (version === undefined) report('noVersion', { at: doc.missingIn(root, 'swagger') });
  else if (version.text !== '2.0') {
    const fixes =
      version.value === 2 ? [safe('Set "swagger" to "2.0"', () => replaceValue(doc, version, '2.0'))] : [];
    report('version', { at: doc.spot(version), data: { found: shown(doc, version) }, fixes });
  }
}

function checkMembers(context: Context, doc: JsonDocument, root: JsonNode): void {
  const info = checkMember(context, doc, root, 'info', 'object');
  if (info !== undefined)
    for (const member of ['title', 'version']) checkMember(context, doc, info, member, 'string');
  const paths = checkMember(context, doc, root, 'paths', 'object');
  if (paths === undefined || paths.members.some((path) => !path.key?.text.startsWith('x-'))) return;
  context.report('noPaths', { at: doc.spot(paths) });
}

/** The member when it is there and of the right type. */
function checkMember(
  { report }: Context,
  doc: JsonDocument,
  parent: JsonNode,
  key: string,
  type: JsonType,
): JsonNode | undefined {
  const node = parent.get(key);
  const data = {
    member: parent.key === undefined ? key : `${parent.key.text}.${key}`,
    expected: typeName(type),
  };
  if (node === undefined) report('missing', { at: doc.missingIn(parent, key), data });
  else if (node.type !== type)
    report('wrongType', { at: doc.spot(node), data: { ...data, found: typeName(node.type) } });
  else return node;
  return undefined;
}

function checkBasePath({ report }: Context, doc: JsonDocument, node: JsonNode | undefined): void {
  if (node === undefined) return;
  const { text } = node;
  const query = text?.search(/[?#]/) ?? -1;
  if (text === undefined)
    report('basePathType', { at: doc.spot(node), data: { found: typeName(node.type) } });
  else if (scheme.test(text)) report('basePathScheme', { at: doc.value(node) });
  else if (query >= 0)
    report('basePathQuery', { at: doc.within(node, query, text.length), data: { found: text[query] ?? '' } });
  else if (!text.startsWith('/')) {
    const fixes = /^\S*$/.test(text)
      ? [safe('Put a slash in front', () => replaceWithin(doc, node, 0, 0, '/'))]
      : [];
    report('basePathSlash', { at: doc.value(node), fixes });
  } else if (text.length > 1 && text.endsWith('/')) {
    report('basePathEnd', { at: doc.within(node, text.length - 1, text.length) });
  }
}

/** A short scalar as it is written, anything else by its type. */
function shown(doc: JsonDocument, node: JsonNode): string {
  return node.items.length === 0 && node.length <= 40 ? doc.token(node) : typeName(node.type);
}

function typeName(type: JsonType): string {
  switch (type) {
    case 'object':
    case 'array':
      return `an ${type}`;
    case 'string':
    case 'number':
    case 'boolean':
      return `a ${type}`;
    case 'null':
      return 'null';
  }
}
