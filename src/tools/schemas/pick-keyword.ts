import { _, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import { getProperty, or } from 'ajv/dist/compile/codegen/index.js';
import type { Schema } from './parts';

/** What a case is picked by: values of a member, its presence, or the JSON type of the value itself. */
type PickBy =
  | { readonly member: string; readonly values?: readonly (readonly string[])[] }
  | { readonly type: 'array' | 'boolean' | 'object' };

/**
 * "pick" applies the one schema that is meant, so that a mistake is one finding; "oneOf" would complain in the name of
 * every branch. Cases are numbered as in "pickBy"; "else" stands for the rest. "pickType" is for values of any type.
 */
export const pickKeywords: readonly CodeKeywordDefinition[] = [
  { keyword: 'pick', type: 'object', schemaType: 'object', code: (cxt) => writePick(cxt, 'pick') },
  { keyword: 'pickType', schemaType: 'object', code: (cxt) => writePick(cxt, 'pickType') },
];

function writePick(cxt: KeywordCxt, keyword: string): void {
  const { gen, data, parentSchema = {} } = cxt;
  const cases = cxt.schema as Readonly<Record<string, Schema>>;
  const valid = gen.name('valid');
  const apply = (name: string) => cxt.subschema({ keyword, schemaProp: name }, valid);
  conditionsOf(parentSchema.pickBy as PickBy, data).forEach((condition, i) => {
    if (i === 0) gen.if(condition);
    else gen.elseIf(condition);
    apply(String(i));
  });
  if (cases.else !== undefined) {
    gen.else();
    apply('else');
  }
  gen.endIf();
}

function conditionsOf(by: PickBy, data: Code): readonly Code[] {
  if ('type' in by) {
    if (by.type === 'array') return [_`Array.isArray(${data})`];
    const condition = _`typeof ${data} === ${by.type}`;
    return [
      by.type === 'object' ? _`${condition} && ${data} !== null && !Array.isArray(${data})` : condition,
    ];
  }
  const value = _`${data}${getProperty(by.member)}`;
  if (by.values === undefined) return [_`${value} !== undefined`];
  return by.values.map((values) => or(...values.map((one) => _`${value} === ${one}`)));
}

/** The same schema with "if", "then" and "else", which editors know. */
export function withConditions(schema: Schema): Schema {
  const { pick, pickType, pickBy, ...rest } = schema;
  const all = pick ?? pickType;
  if (all === undefined) return schema;
  const { else: otherwise, ...cases } = all as Record<string, Schema>;
  const by = pickBy as PickBy;
  const chain = Object.entries(cases).reduceRight<Schema | undefined>(
    (next, [i, picked]) => ({
      if: conditionSchema(by, Number(i)),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: picked,
      ...(next === undefined ? {} : { else: next }),
    }),
    otherwise,
  );
  return { ...rest, ...chain };
}

function conditionSchema(by: PickBy, i: number): Schema {
  if ('type' in by) return { type: by.type };
  const values = by.values?.[i];
  const properties = values === undefined ? {} : { properties: { [by.member]: { enum: values } } };
  return { required: [by.member], ...properties };
}
