import type { JsonNode } from '../json/node';
import { plainValue } from '../json/plain';
import { splitPointer } from '../json/pointer';
import type { JsonDocument } from '../model/json-document';
import definition from './generated/api-definition';
import definitionSchema from './generated/api-definition-shape.json';
import properties from './generated/api-properties';
import propertiesSchema from './generated/api-properties-shape.json';
import { type Asked, readShape } from './shape';
import { isSound } from './soundness';

/** One mistake against a schema. */
export type SchemaFault =
  | { readonly kind: 'type'; readonly node: JsonNode; readonly expected: readonly string[] }
  | { readonly kind: 'value'; readonly node: JsonNode; readonly allowed: readonly string[] }
  /** A member that objects of this kind do not have; `owner` names the kind. */
  | { readonly kind: 'unknown'; readonly node: JsonNode; readonly owner: string }
  /** A member that connectors must not have. */
  | { readonly kind: 'unsupported'; readonly node: JsonNode }
  | { readonly kind: 'missing'; readonly node: JsonNode; readonly member: string }
  | { readonly kind: 'key'; readonly node: JsonNode }
  | { readonly kind: 'negative'; readonly node: JsonNode }
  /** A list that must hold something. */
  | { readonly kind: 'empty'; readonly node: JsonNode }
  /** An entry of a list that stands there before. */
  | { readonly kind: 'repeated'; readonly node: JsonNode };

/** What the generated validators leave behind (the form is that of ajv). */
interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Validator = ((value: unknown) => boolean) & { errors?: readonly Complaint[] | null };

const definitionShape = readShape(definitionSchema);
const propertiesShape = readShape(propertiesSchema);

/** Mistakes in apiDefinition.swagger.json, in no particular order. */
export function definitionFaults(doc: JsonDocument): readonly SchemaFault[] {
  return faultsOf(doc, definitionShape, definition);
}

/** Mistakes in apiProperties.json, in no particular order. */
export function propertiesFaults(doc: JsonDocument): readonly SchemaFault[] {
  return faultsOf(doc, propertiesShape, properties);
}

function faultsOf(doc: JsonDocument, shape: Asked, validate: Validator): readonly SchemaFault[] {
  const { root } = doc;
  // Almost every document is sound, which can be told from the tree as it is.
  if (root === undefined || isSound(root, shape) || validate(plainValue(doc))) return [];
  const faults = new Map<string, SchemaFault>();
  for (const complaint of validate.errors ?? []) {
    const node = nodeAt(root, complaint.instancePath);
    const fault = node === undefined ? undefined : faultOf(complaint, node);
    if (fault === undefined) continue;
    // One branch of a schema may say again what the other has said.
    const detail = fault.kind === 'missing' ? fault.member : '';
    const identity = `${fault.kind} ${fault.node.offset} ${detail}`;
    if (!faults.has(identity)) faults.set(identity, fault);
  }
  validate.errors = null;
  // A value of another type is not among the possible ones either; its type says enough.
  return [...faults.values()].filter(
    ({ kind, node }) => kind !== 'value' || !faults.has(`type ${node.offset} `),
  );
}

function nodeAt(root: JsonNode, pointer: string): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const token of splitPointer(pointer) ?? [])
    node = node?.isArray ? node.get(Number(token)) : node?.get(token);
  return node;
}

function faultOf({ keyword, params }: Complaint, node: JsonNode): SchemaFault | undefined {
  switch (keyword) {
    case 'type':
      return { kind: 'type', node, expected: [params.type].flat().map(String) };
    case 'enum':
      return { kind: 'value', node, allowed: (params.allowedValues as readonly unknown[]).map(String) };
    case 'members': {
      const member = node.get(String(params.member));
      return member === undefined ? undefined : { kind: 'unknown', node: member, owner: String(params.noun) };
    }
    case 'false schema':
      return { kind: 'unsupported', node };
    case 'required':
      return { kind: 'missing', node, member: String(params.missingProperty) };
    case 'propertyNames': {
      const member = node.get(String(params.propertyName));
      return member === undefined ? undefined : { kind: 'key', node: member };
    }
    case 'minimum':
      return { kind: 'negative', node };
    case 'minItems':
      return { kind: 'empty', node };
    case 'uniqueItems': {
      const entry = node.get(Math.max(Number(params.i), Number(params.j)));
      return entry === undefined ? undefined : { kind: 'repeated', node: entry };
    }
    default:
      // A "pattern" comes with "propertyNames", which says where.
      return undefined;
  }
}
