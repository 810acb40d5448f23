import type { JsonNode } from '../json/node';
import type { Reference } from './references';

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
  readonly position: SchemaPosition;
  /** The operation, path item or shared entry the schema is written in. */
  readonly unit: JsonNode;
}

/** Where the outermost schema around a site stands; `definition`: in a shared schema, used wherever that one is. */
export type SchemaPosition = 'body' | 'response' | 'notification' | 'definition' | 'parameter';

/** A member that starts `x-`, with the object it stands in. */
export interface ExtensionSite {
  readonly name: string;
  readonly node: JsonNode;
  readonly holder: JsonNode;
  readonly owner: ExtensionOwner;
  /** Set inside schemas only. */
  readonly position: SchemaPosition | undefined;
  /** The operation, path item or shared entry it is written in; the root for what stands outside of these. */
  readonly unit: JsonNode;
}

/** What carries an extension; `other` is anything that has no rules of its own, such as `info` or a tag. */
export type ExtensionOwner =
  | 'root'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'schema'
  | 'response'
  | 'header'
  | 'other';

/** A human-readable string of the definition (catalogue, section 2, STRINGS). */
export interface StringSite {
  readonly node: JsonNode;
  readonly member: 'title' | 'description' | 'summary' | 'x-ms-summary' | 'x-ms-trigger-hint';
  readonly owner: 'info' | 'operation' | 'parameter' | 'schema' | 'response';
  /** The operation it is written in. */
  readonly operation: JsonNode | undefined;
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
  /** Header objects of responses. */
  readonly headers: readonly JsonNode[];
  readonly references: readonly Reference[];
  readonly strings: readonly StringSite[];
  readonly extensions: readonly ExtensionSite[];
}
