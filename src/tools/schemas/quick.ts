import { extensionMembers, otherMembers } from './members-keyword';
import type { Schema } from './parts';

/**
 * A function that only tells whether a document keeps to the schema, written for the parsed tree: sound documents, which
 * almost all are, need no copy as plain values. It knows the keywords of the engine's schemas and refuses others.
 * @throws {Error} for a schema with a keyword it does not know
 */
export function quickSource(schema: Schema): string {
  const definitions = (schema.definitions ?? {}) as Readonly<Record<string, Part>>;
  const names = Object.keys(definitions);
  const writer = new Writer(new Map(names.map((name, at) => [`#/definitions/${name}`, `sound${at}`])));
  const functions = names.map((name, at) =>
    asFunction(`sound${at}`, writer.checks(definitions[name], 'node')),
  );
  const { definitions: _parts, ...root } = schema;
  const main = asFunction('sound', writer.checks(root, 'node'));
  return [...writer.patterns, ...functions, main, helpers].join('\n');
}

/** `true`, `false` and what lies between. */
type Part = Schema | boolean | undefined;

function asFunction(name: string, checks: string): string {
  return `${name === 'sound' ? 'export default ' : ''}function ${name}(node) {\n${checks}return true;\n}`;
}

const helpers = `function member(node, key) {
const { items } = node;
for (let i = items.length - 1; i >= 0; i -= 1) if (items[i].key !== undefined && items[i].key.text === key) return items[i];
return undefined;
}
`;

const typeNames: ReadonlySet<unknown> = new Set(['object', 'array', 'string', 'boolean', 'number', 'null']);

class Writer {
  private variables = 0;
  /** Lines that make the expressions, once. */
  readonly patterns: string[] = [];

  /** @param functions names of the functions for what "$ref" means */
  constructor(private readonly functions: ReadonlyMap<string, string>) {}

  /** Statements that return false where the value of the variable is not as the schema says; none where anything may be. */
  checks(schema: Part, at: string): string {
    if (schema === undefined || schema === true) return '';
    if (schema === false) return 'return false;\n';
    return Object.entries(schema)
      .map(([keyword, value]) => this.keyword(keyword, value, schema, at))
      .join('');
  }

  private keyword(keyword: string, value: unknown, schema: Schema, at: string): string {
    switch (keyword) {
      case 'noun':
      case 'pickBy':
        return '';
      case 'type':
        return `if (!(${[value]
          .flat()
          .map((type) => ofType(type, at))
          .join(' || ')})) return false;\n`;
      case '$ref':
        return `if (!${this.functionOf(String(value))}(${at})) return false;\n`;
      case 'enum':
        return `if (!(${(value as readonly unknown[]).map((one) => `${at}.value === ${scalar(one)}`).join(' || ')})) return false;\n`;
      case 'minimum':
        return `if (${at}.type === "number" && !(${at}.value >= ${Number(value)})) return false;\n`;
      case 'minItems':
        return `if (${at}.type === "array" && ${at}.items.length < ${Number(value)}) return false;\n`;
      case 'uniqueItems':
        // Only lists of scalars are asked to be so.
        return within(
          `${at}.type === "array" && ${at}.items.length > 1`,
          `if (new Set(${at}.items.map((item) => item.value)).size < ${at}.items.length) return false;\n`,
        );
      case 'required':
        return (value as readonly string[])
          .map((name) =>
            within(`${at}.type === "object" && ${lookUp(at, name)} === undefined`, 'return false;\n'),
          )
          .join('');
      case 'propertyNames':
        return this.propertyNames(value as Schema, at);
      case 'items':
        return this.each(`${at}.type === "array"`, `${at}.items`, (item) => this.checks(value as Part, item));
      case 'members':
        return this.members(value as Readonly<Record<string, Part>>, at);
      case 'pick':
      case 'pickType':
        return this.pick(keyword, value as Readonly<Record<string, Part>>, schema.pickBy as PickBy, at);
      default:
        throw new Error(`No quick check for the keyword "${keyword}".`);
    }
  }

  private functionOf(reference: string): string {
    const name = this.functions.get(reference);
    if (name === undefined) throw new Error(`No quick check for the reference ${reference}.`);
    return name;
  }

  private each(condition: string, list: string, checks: (item: string) => string): string {
    this.variables += 1;
    const item = `one${this.variables}`;
    const body = checks(item);
    return body === '' ? '' : within(condition, `for (const ${item} of ${list}) {\n${body}}\n`);
  }

  private propertyNames({ pattern, ...others }: Schema, at: string): string {
    if (typeof pattern !== 'string' || Object.keys(others).length > 0)
      throw new Error('No quick check for names of members by anything but a pattern.');
    const expression = `pattern${this.patterns.length}`;
    this.patterns.push(`const ${expression} = new RegExp(${JSON.stringify(pattern)}, "u");`);
    return this.each(
      `${at}.type === "object"`,
      `${at}.members`,
      (item) => `if (!${expression}.test(${item}.key.text)) return false;\n`,
    );
  }

  private members(value: Readonly<Record<string, Part>>, at: string): string {
    const { [otherMembers]: other, [extensionMembers]: extensions, ...known } = value;
    return this.each(`${at}.type === "object"`, `${at}.members`, (item) => {
      const cases = Object.entries(known).map(
        ([name, part]) => `case ${JSON.stringify(name)}:\n${this.checks(part, item)}break;\n`,
      );
      const free = extensions === undefined ? '' : `if (${item}.key.text.startsWith("x-")) break;\n`;
      const rest = other === undefined ? 'return false;\n' : this.checks(other, item);
      return `switch (${item}.key.text) {\n${cases.join('')}default:\n${free}${rest}}\n`;
    });
  }

  private pick(keyword: string, cases: Readonly<Record<string, Part>>, by: PickBy, at: string): string {
    const chain = conditions(by, at).map(
      (condition, i) => `if (${condition}) {\n${this.checks(cases[String(i)], at)}}`,
    );
    const chosen = `${[...chain, `{\n${this.checks(cases.else, at)}}`].join(' else ')}\n`;
    return keyword === 'pick' ? within(`${at}.type === "object"`, chosen) : chosen;
  }
}

type PickBy =
  | { readonly member: string; readonly values?: readonly (readonly string[])[] }
  | { readonly type: 'array' | 'boolean' | 'object' };

function conditions(by: PickBy, at: string): readonly string[] {
  if ('type' in by) return [`${at}.type === ${JSON.stringify(by.type)}`];
  const found = lookUp(at, by.member);
  if (by.values === undefined) return [`${found} !== undefined`];
  return by.values.map((values) => values.map((one) => `${found}?.value === ${scalar(one)}`).join(' || '));
}

function ofType(type: unknown, at: string): string {
  if (type === 'integer') return `Number.isInteger(${at}.value)`;
  if (!typeNames.has(type)) throw new Error(`No quick check for the type ${JSON.stringify(type)}.`);
  return `${at}.type === ${JSON.stringify(type)}`;
}

function lookUp(at: string, name: string): string {
  return `member(${at}, ${JSON.stringify(name)})`;
}

function within(condition: string, body: string): string {
  return `if (${condition}) {\n${body}}\n`;
}

function scalar(value: unknown): string {
  if (typeof value === 'object') throw new Error('No quick check for values that are objects or lists.');
  return JSON.stringify(value);
}
