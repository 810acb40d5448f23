import type { JsonNode } from '../json/node';
import { httpMethods } from './operation';
import type { Reference, ReferenceKind } from './references';
import type {
  ExtensionOwner,
  ExtensionSite,
  ParameterSite,
  SchemaPosition,
  SchemaSite,
  StringSite,
  Structure,
} from './sites';

export type * from './sites';

/** Walks the definition once, by the grammar of OpenAPI 2.0; members of the wrong type are passed over. */
export function readStructure(root: JsonNode): Structure {
  const walk = new Walk(root);
  walk.noteExtensions(root, 'root');
  const info = root.get('info');
  if (info !== undefined) walk.noteStrings(info, 'info', ['title', 'description']);
  for (const other of [
    info,
    info?.get('contact'),
    info?.get('license'),
    root.get('externalDocs'),
    root.get('paths'),
  ])
    if (other !== undefined) walk.noteExtensions(other, 'other');
  for (const list of [root.get('tags'), root.get('securityDefinitions')])
    for (const other of list?.items ?? []) walk.noteExtensions(other, 'other');
  for (const schema of root.get('definitions')?.members ?? []) walk.definition(schema);
  for (const parameter of root.get('parameters')?.members ?? []) walk.sharedParameter(parameter);
  for (const response of root.get('responses')?.members ?? []) walk.sharedResponse(response);
  for (const pathItem of root.get('paths')?.members ?? []) walk.pathItem(pathItem);
  return walk;
}

/** Elements of an array; none for any other type. */
function elements(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.isArray ? node.items : [];
}

function isExtension(member: JsonNode): boolean {
  return member.key?.isExtension === true;
}

const operationTexts = ['summary', 'description', 'x-ms-trigger-hint'] as const;
const parameterTexts = ['description', 'x-ms-summary'] as const;
const responseTexts = ['description'] as const;

class Walk implements Structure {
  readonly schemas: SchemaSite[] = [];
  readonly parameters: ParameterSite[] = [];
  readonly responses: JsonNode[] = [];
  readonly headers: JsonNode[] = [];
  readonly references: Reference[] = [];
  readonly strings: StringSite[] = [];
  readonly extensions: ExtensionSite[] = [];
  private position: SchemaPosition | undefined;
  private inOperation: JsonNode | undefined;

  constructor(private unit: JsonNode) {}

  definition(node: JsonNode): void {
    this.unit = node;
    this.outerSchema(node, 'definition', 'definition');
  }

  sharedParameter(node: JsonNode): void {
    this.unit = node;
    this.parameter(node, true);
  }

  sharedResponse(node: JsonNode): void {
    this.unit = node;
    this.response(node);
  }

  pathItem(node: JsonNode): void {
    if (isExtension(node)) return;
    this.unit = node;
    this.noteExtensions(node, 'pathItem');
    for (const member of node.members) {
      const key = member.key?.text ?? '';
      if (key === 'parameters') for (const parameter of elements(member)) this.parameter(parameter, false);
      else if (httpMethods.has(key)) this.operation(member);
      else if (key === 'x-ms-notification-content') this.notification(member);
    }
  }

  private notification(node: JsonNode): void {
    this.noteExtensions(node, 'other');
    this.outerSchema(node.get('schema'), 'notification', 'notification');
  }

  private operation(node: JsonNode): void {
    const pathItem = this.unit;
    this.unit = node;
    this.inOperation = node;
    this.noteExtensions(node, 'operation');
    this.noteStrings(node, 'operation', operationTexts);
    for (const parameter of elements(node.get('parameters'))) this.parameter(parameter, false);
    const responses = node.get('responses');
    if (responses !== undefined) this.noteExtensions(responses, 'other');
    for (const response of responses?.members ?? []) if (!isExtension(response)) this.response(response);
    this.unit = pathItem;
    this.inOperation = undefined;
  }

  private parameter(node: JsonNode, shared: boolean): void {
    if (!node.isObject || this.reference(node, 'parameter')) return;
    this.parameters.push({ node, shared });
    this.noteStrings(node, 'parameter', parameterTexts);
    this.noteExtensions(node, 'parameter');
    this.outerSchema(node.get('schema'), 'body', 'body');
    this.outerSchema(node.get('items'), 'items', 'parameter');
  }

  private response(node: JsonNode): void {
    if (!node.isObject || this.reference(node, 'response')) return;
    this.responses.push(node);
    this.noteStrings(node, 'response', responseTexts);
    this.noteExtensions(node, 'response');
    for (const header of node.get('headers')?.members ?? []) this.header(header);
    this.outerSchema(node.get('schema'), 'response', 'response');
  }

  private header(node: JsonNode): void {
    if (!node.isObject || isExtension(node)) return;
    this.headers.push(node);
    this.noteExtensions(node, 'header');
  }

  private outerSchema(node: JsonNode | undefined, role: SchemaSite['role'], position: SchemaPosition): void {
    this.position = position;
    if (node !== undefined) this.schema(node, role);
    this.position = undefined;
  }

  private schema(node: JsonNode, role: SchemaSite['role']): void {
    if (!node.isObject || this.reference(node, 'schema')) return;
    this.schemas.push({ node, role, position: this.position ?? 'definition', unit: this.unit });
    let title: JsonNode | undefined;
    let description: JsonNode | undefined;
    let summary: JsonNode | undefined;
    let properties: JsonNode | undefined;
    let items: JsonNode | undefined;
    let hasRareParts = false;
    // One pass instead of a look-up for each keyword: most nodes of a definition are schemas.
    const { members } = node;
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at];
      if (member?.key === undefined) continue;
      const name = member.key.text;
      switch (name) {
        case 'title':
          title = member;
          break;
        case 'description':
          description = member;
          break;
        case 'x-ms-summary':
          summary = member;
          break;
        case 'properties':
          properties = member;
          break;
        case 'items':
          items = member;
          break;
        case 'allOf':
        case 'additionalProperties':
        case 'oneOf':
        case 'anyOf':
        case 'not':
          hasRareParts = true;
      }
      if (member.key.isExtension) this.noteExtension(member, name, node, 'schema');
    }
    if (title !== undefined) this.noteString(title, 'title', 'schema');
    if (description !== undefined) this.noteString(description, 'description', 'schema');
    if (summary !== undefined) this.noteString(summary, 'x-ms-summary', 'schema');
    if (properties !== undefined) this.properties(properties.members);
    if (items !== undefined) {
      if (items.isArray) for (const item of items.items) this.schema(item, 'items');
      else this.schema(items, 'items');
    }
    if (hasRareParts) this.rareParts(node);
  }

  private properties(members: readonly JsonNode[]): void {
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at];
      if (member !== undefined) this.schema(member, 'property');
    }
  }

  private rareParts(node: JsonNode): void {
    for (const part of elements(node.get('allOf'))) this.schema(part, 'allOf');
    this.optionalSchema(node.get('additionalProperties'), 'additional');
    for (const keyword of ['oneOf', 'anyOf'])
      for (const part of elements(node.get(keyword))) this.schema(part, 'unsupported');
    this.optionalSchema(node.get('not'), 'unsupported');
  }

  private optionalSchema(node: JsonNode | undefined, role: SchemaSite['role']): void {
    if (node !== undefined) this.schema(node, role);
  }

  /** Notes a reference; what stands beside `$ref` is not part of the definition. */
  private reference(holder: JsonNode, kind: ReferenceKind): boolean {
    const value = holder.get('$ref');
    if (value === undefined) return false;
    this.references.push({ kind, holder, value, position: this.position, unit: this.unit });
    return true;
  }

  noteExtensions(holder: JsonNode, owner: ExtensionOwner): void {
    const { members } = holder;
    for (let at = 0; at < members.length; at += 1) {
      const node = members[at];
      if (node?.key?.isExtension) this.noteExtension(node, node.key.text, holder, owner);
    }
  }

  private noteExtension(node: JsonNode, name: string, holder: JsonNode, owner: ExtensionOwner): void {
    this.extensions.push({ name, node, holder, owner, position: this.position, unit: this.unit });
  }

  noteStrings(node: JsonNode, owner: StringSite['owner'], members: readonly StringSite['member'][]): void {
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at];
      if (member !== undefined) this.noteString(node.get(member), member, owner);
    }
  }

  private noteString(
    node: JsonNode | undefined,
    member: StringSite['member'],
    owner: StringSite['owner'],
  ): void {
    if (node?.type === 'string') this.strings.push({ node, member, owner, operation: this.inOperation });
  }
}
