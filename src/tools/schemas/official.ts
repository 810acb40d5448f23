import official from 'swagger-schema-official/schema.json' with { type: 'json' };
import { anything, described, flag, listOf, type Members, ref, type Schema, text } from './parts';
import { officialTexts } from './texts';

const draft4 = 'http://json-schema.org/draft-04/schema#/';
const local = '#/definitions/';

/** What draft 4 says of the keywords of a schema, in draft 7. */
const keywords: Members = {
  title: text,
  description: text,
  default: anything,
  multipleOf: { type: 'number' },
  maximum: { type: 'number' },
  minimum: { type: 'number' },
  exclusiveMaximum: flag,
  exclusiveMinimum: flag,
  maxLength: { type: 'integer' },
  minLength: { type: 'integer' },
  maxItems: { type: 'integer' },
  minItems: { type: 'integer' },
  maxProperties: { type: 'integer', minimum: 0 },
  minProperties: { type: 'integer', minimum: 0 },
  positiveInteger: { type: 'integer', minimum: 0 },
  positiveIntegerDefault0: { type: 'integer', minimum: 0 },
  pattern: text,
  uniqueItems: flag,
  stringArray: listOf(text, { uniqueItems: true }),
  enum: { type: 'array' },
  type: { type: ['string', 'array'] },
};

/**
 * Members of one kind of object in the published schema of Swagger 2.0, in draft 7. Bounds of counts, uniqueness of
 * lists of objects and formats have rules of their own and are left out.
 */
export function officialMembers(kind: keyof typeof official.definitions): Members {
  const { properties } = official.definitions[kind] as { readonly properties: Members };
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      withText(name, keywords[name] ?? modern(schema)),
    ]),
  );
}

/** Members of the whole document. */
export function officialRoot(): Members {
  return Object.fromEntries(
    Object.entries(official.properties).map(([name, schema]) => [name, withText(name, modern(schema))]),
  );
}

function modern(schema: Schema): Schema {
  const { $ref: target } = schema;
  if (typeof target === 'string') {
    const name = target.slice(target.lastIndexOf('/') + 1);
    if (target.startsWith(draft4)) return keywords[name] ?? anything;
    return keywords[name] ?? ref(target.slice(local.length));
  }
  const {
    description: _description,
    default: _default,
    format: _format,
    uniqueItems: _unique,
    ...rest
  } = schema;
  return rest;
}

/** Adds what a member is for. */
export function withText(name: string, schema: Schema): Schema {
  const text = officialTexts[name];
  return text === undefined || schema.description !== undefined ? schema : described(text, schema);
}
