import { _, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import { Type } from 'ajv/dist/compile/util.js';
import type { Schema } from './parts';

/** Stands for the members that are not named; without it there may be none. */
export const otherMembers = '*';
/** Stands for extensions, which nobody minds. */
export const extensionMembers = 'x-*';

/**
 * "members" does what "properties", "additionalProperties" and "patternProperties" do together, but looks at the keys
 * that are there instead of asking for every key there may be: objects hold few of them.
 */
export const membersKeyword: CodeKeywordDefinition = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  error: {
    message: '',
    params: (cxt) => _`{member: ${cxt.params.key}, noun: ${cxt.parentSchema?.noun ?? ''}}`,
  },
  code(cxt: KeywordCxt) {
    const { gen, data } = cxt;
    const { [otherMembers]: other, [extensionMembers]: extensions, ...known } = cxt.schema as MembersValue;
    const names = Object.keys(known).sort((a, b) => rank(a) - rank(b));
    const free = names.filter((name) => isFree(known[name]));
    const valid = gen.name('valid');
    if (other === undefined && cxt.parentSchema?.noun === undefined)
      throw new Error(`Objects that refuse other members need a "noun": ${names.join(', ')}`);
    gen.forIn('key', data, (key) => {
      // Every piece of code gets a semicolon behind it, which may not come before the first case.
      gen.code(_`switch (${key}) { case undefined: break`);
      for (const name of names) {
        if (free.includes(name)) {
          if (!isFree(other)) gen.code(_`case ${name}: break`);
          continue;
        }
        gen.code(_`case ${name}: {`);
        cxt.subschema(
          { keyword: 'members', schemaProp: name, dataProp: name, dataPropType: Type.Str },
          valid,
        );
        gen.code(_`break; }`);
      }
      if (!isFree(other)) {
        gen.code(_`default: {`);
        if (extensions !== undefined) gen.code(_`if (${key}.startsWith("x-")) break;`);
        if (other === undefined) {
          cxt.setParams({ key });
          cxt.error();
        } else
          cxt.subschema(
            { keyword: 'members', schemaProp: otherMembers, dataProp: key, dataPropType: Type.Str },
            valid,
          );
        gen.code(_`}`);
      }
      gen.code(_`}`);
    });
  },
};

/** Members that most objects have; they are asked for first. */
const frequent: readonly string[] = [
  'type',
  'description',
  'x-ms-summary',
  'title',
  'properties',
  'x-ms-visibility',
  'format',
  '$ref',
  'items',
  'name',
  'in',
  'required',
];

function rank(name: string): number {
  const at = frequent.indexOf(name);
  return at < 0 ? frequent.length : at;
}

type MembersValue = Readonly<Record<string, Schema | undefined>>;

/** True where anything may stand. */
function isFree(schema: Schema | undefined): boolean {
  return typeof schema === 'object' && Object.keys(schema).length === 0;
}

/** The same schema with "members" in place of the three standard keywords. */
export function withMembers(schema: Schema): Schema {
  const { properties, additionalProperties, patternProperties, ...rest } = schema;
  if (properties === undefined && additionalProperties === undefined && patternProperties === undefined)
    return schema;
  const patterns = Object.values((patternProperties ?? {}) as Record<string, Schema>);
  const [pattern] = patterns.filter((one) => !isFree(one));
  const other = pattern ?? ((additionalProperties ?? {}) as Schema | false);
  const members = {
    ...(properties as Record<string, Schema> | undefined),
    ...(other === false ? {} : { [otherMembers]: other }),
    ...(patternProperties === undefined ? {} : { [extensionMembers]: {} }),
  };
  return other !== false && isFree(other) && Object.values(members).every((one) => isFree(one as Schema))
    ? rest
    : { ...rest, members };
}
