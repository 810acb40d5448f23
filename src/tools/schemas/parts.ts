/** A JSON Schema of draft 7, as plain data. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Members of an object and what each may hold. */
export type Members = Readonly<Record<string, Schema>>;

/**
 * A constraint that the editor suggests by, while a rule of its own reports what breaks it. The engine's variant of the
 * schema leaves it out, so that one mistake is one finding.
 */
export function reportedBy(rule: string, schema: Schema): Schema {
  return { ...schema, reportedBy: rule };
}

/** The schema of this name under "definitions". */
export function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** What is said of a member, beside what it may hold. */
export function described(description: string, schema: Schema): Schema {
  // In draft 7 nothing beside "$ref" counts.
  if (schema.$ref !== undefined) return { description, allOf: [schema] };
  return { ...schema, description };
}

/** A choice among values that each get a word of explanation. */
export function choice(values: Readonly<Record<string, string>>): Schema {
  return { type: 'string', enum: Object.keys(values), enumDescriptions: Object.values(values) };
}

/** A choice that also takes values nobody is offered: published connectors have them. */
export function alsoAllowed(values: readonly string[], schema: Schema): Schema {
  return { ...schema, alsoAllowed: values };
}

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const anything: Schema = {};

/** A list of elements of one kind. */
export function listOf(items: Schema, more: Schema = {}): Schema {
  return { type: 'array', items, ...more };
}

/** A member that connectors must not have at all; "swagger/unsupported-keyword" reports it. */
export const unsupported: Schema = { unsupported: true };

/** An object that has no other members than these and extensions; messages call it by the noun. */
export function closed(noun: string, members: Members, more: Schema = {}): Schema {
  return {
    noun,
    type: 'object',
    properties: members,
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    ...more,
  };
}

/** An object whose other members nobody minds. */
export function open(members: Members, more: Schema = {}): Schema {
  return { type: 'object', properties: members, ...more };
}

/** An object whose keys are names, all with values of one kind. */
export function named(values: Schema, more: Schema = {}): Schema {
  return { type: 'object', additionalProperties: values, ...more };
}

/** Picks the schema by the value of a member; where no case fits, nothing more is asked. */
export function dispatch(
  member: string,
  cases: readonly (readonly [values: readonly string[], schema: Schema])[],
): Schema {
  return {
    pickBy: { member, values: cases.map(([values]) => values) },
    pick: Object.fromEntries(cases.map(([, schema], i) => [i, schema])),
  };
}

/** Picks the schema by the JSON type of the value. */
export function ofType(type: 'array' | 'boolean' | 'object', schema: Schema, otherwise: Schema): Schema {
  return { pickBy: { type }, pickType: { 0: schema, else: otherwise } };
}

/** A reference, which only needs to be one, or an object of this kind. */
export function orReference(schema: Schema, target: string): Schema {
  const reference = open({
    $ref: reportedBy(
      'swagger/references',
      described(`Use what is defined under "${target}".`, { type: 'string', pattern: `^${target}` }),
    ),
  });
  return { type: 'object', pickBy: { member: '$ref' }, pick: { 0: reference, else: schema } };
}
