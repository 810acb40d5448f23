import { withMembers } from './members-keyword';
import type { Members, Schema } from './parts';
import { withConditions } from './pick-keyword';

const forPeople: ReadonlySet<string> = new Set([
  'description',
  'enumDescriptions',
  'examples',
  'defaultSnippets',
  '$schema',
]);
const maps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  'pick',
  'pickType',
]);
const single: ReadonlySet<string> = new Set(['items', 'additionalProperties', 'propertyNames']);

/** The schema the editor suggests by: everything, without the notes on who reports what. */
export function editorVariant(schema: Schema): Schema {
  const { alsoAllowed: _values, reportedBy: _rules, noun: _noun, ...rest } = schema;
  const properties = rest.properties as Members | undefined;
  if (properties === undefined) return withConditions(mapParts(rest, editorVariant));
  const supported = Object.entries(properties).filter(([, member]) => member.unsupported !== true);
  return withConditions(mapParts({ ...rest, properties: Object.fromEntries(supported) }, editorVariant));
}

/** The schema the engine validates by: only what no rule of its own reports, and nothing that is only for reading. */
export function engineVariant(schema: Schema): Schema | false {
  const { alsoAllowed, reportedBy: rules, ...others } = schema;
  const rest = alsoAllowed === undefined ? others : { ...others, enum: [others.enum, alsoAllowed].flat() };
  if (schema.unsupported === true) return false;
  if (typeof rules === 'string') return {};
  const elsewhere = Object.keys(rules ?? {});
  const kept = Object.entries(rest).filter(([key]) => !forPeople.has(key) && !elsewhere.includes(key));
  const lean = withMembers(mapParts(Object.fromEntries(kept), engineVariant));
  const [only, ...more] = Array.isArray(lean.allOf) ? lean.allOf : [];
  return only !== undefined && more.length === 0 && Object.keys(lean).length === 1 ? only : lean;
}

function mapParts(schema: Schema, change: (part: Schema) => Schema | false): Schema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, mapPart(key, value, change)]));
}

function mapPart(key: string, value: unknown, change: (part: Schema) => Schema | false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (maps.has(key))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
  if (key === 'allOf' && Array.isArray(value)) return value.map(change);
  return single.has(key) ? change(value as Schema) : value;
}
