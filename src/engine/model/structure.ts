import type { JsonNode } from '../json/node';
import { httpMethods } from './operation';
import type { Reference, ReferenceKind } from './references';

/** A schema object and what it is the schema of. */
export interface SchemaSite {
  readonly node: JsonNode;
  readonly role:
    | 'definition'
    | 'body'
    | 'response'
    | 'property'
    | 'items'
    | 'allOf'
    | 'additional'
    | 'notification'
    | 'unsupported';
}

/** A human-readable string of the definition (catalogue, section 2, STRINGS). */
export interface StringSite {
  readonly node: JsonNode;
  readonly member: 'title' | 'description' | 'summary' | 'x-ms-summary' | 'x-ms-trigger-hint';
  readonly owner: 'info' | 'operation' | 'parameter' | 'schema' | 'response';
}

/** A parameter object where it is written, shared ones once. */
export interface ParameterSite {
  readonly node: JsonNode;
  readonly shared: boolean;
}

/** Everything a definition holds, gathered in one walk. Targets of references appear once, where they are defined. */
export interface Structure {
  readonly schemas: readonly SchemaSite[];
  readonly parameters: readonly ParameterSite[];
  readonly responses: readonly JsonNode[];
  readonly references: readonly Reference[];
  readonly strings: readonly StringSite[];
}

/** Walks the definition once, by the grammar of OpenAPI 2.0; members of the wrong type are passed over. */
export function readStructure(root: JsonNode): Structure {
  const walk = new Walk();
  const info = root.get('info');
  if (info !== undefined) walk.noteStrings(info, 'info', ['title', 'description']);
  for (const schema of root.get('definitions')?.members ?? []) walk.schema(schema, 'definition');
  for (const parameter of root.get('parameters')?.members ?? []) walk.parameter(parameter, true);
  for (const response of root.get('responses')?.members ?? []) walk.response(response);
  for (const pathItem of root.get('paths')?.members ?? []) walk.pathItem(pathItem);
  return walk;
}

/** Elements of an array; none for any other type. */
function elements(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.isArray ? node.items : [];
}

class Walk implements Structure {
  readonly schemas: SchemaSite[] = [];
  readonly parameters: ParameterSite[] = [];
  readonly responses: JsonNode[] = [];
  readonly references: Reference[] = [];
  readonly strings: StringSite[] = [];

  pathItem(node: JsonNode): void {
    if ((node.key?.text ?? '').startsWith('x-')) return;
    for (const member of node.members) {
      const key = member.key?.text ?? '';
      if (key === 'parameters') for (const parameter of elements(member)) this.parameter(parameter, false);
      else if (httpMethods.has(key)) this.operation(member);
      else if (key === 'x-ms-notification-content') this.optionalSchema(member.get('schema'), 'notification');
    }
  }

  private operation(node: JsonNode): void {
    this.noteStrings(node, 'operation', ['summary', 'description', 'x-ms-trigger-hint']);
    for (const parameter of elements(node.get('parameters'))) this.parameter(parameter, false);
    for (const response of node.get('responses')?.members ?? []) {
      if (!(response.key?.text ?? '').startsWith('x-')) this.response(response);
    }
  }

  parameter(node: JsonNode, shared: boolean): void {
    if (!node.isObject || this.reference(node, 'parameter')) return;
    this.parameters.push({ node, shared });
    this.noteStrings(node, 'parameter', ['description', 'x-ms-summary']);
    this.optionalSchema(node.get('schema'), 'body');
    this.optionalSchema(node.get('items'), 'items');
  }

  response(node: JsonNode): void {
    if (!node.isObject || this.reference(node, 'response')) return;
    this.responses.push(node);
    this.noteStrings(node, 'response', ['description']);
    this.optionalSchema(node.get('schema'), 'response');
  }

  schema(node: JsonNode, role: SchemaSite['role']): void {
    if (!node.isObject || this.reference(node, 'schema')) return;
    this.schemas.push({ node, role });
    this.noteStrings(node, 'schema', ['title', 'description', 'x-ms-summary']);
    for (const property of node.get('properties')?.members ?? []) this.schema(property, 'property');
    const items = node.get('items');
    if (items?.isArray) for (const item of items.items) this.schema(item, 'items');
    else this.optionalSchema(items, 'items');
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
    this.references.push({ kind, holder, value });
    return true;
  }

  noteStrings(node: JsonNode, owner: StringSite['owner'], members: readonly StringSite['member'][]): void {
    for (const member of members) {
      const found = node.get(member);
      if (found?.type === 'string') this.strings.push({ node: found, member, owner });
    }
  }
}
