import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxDepth } from '../../../src/engine/json/limits';
import type { JsonNode } from '../../../src/engine/json/node';
import { type JsonParse, parseJson } from '../../../src/engine/json/parse';

/** The plain value of a tree, last of repeated keys; keys such as `__proto__` stay ordinary keys. */
function plain(node: JsonNode): unknown {
  if (node.isArray) return node.items.map(plain);
  if (node.isObject)
    return Object.fromEntries(node.members.map((member) => [member.key?.text, plain(member)]));
  return node.value;
}

function rootOf(parse: JsonParse): JsonNode {
  if (parse.root === undefined) throw new Error(`No tree: ${JSON.stringify(parse.faults)}`);
  return parse.root;
}

function* allNodes(node: JsonNode): Generator<JsonNode> {
  yield node;
  for (const item of node.items) yield* allNodes(item);
}

const indents = fc.constantFrom<string | number>('', 2, 4, '\t', ' \t ');
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const documents = fc
  .tuple(fc.jsonValue({ maxDepth: 6 }), indents, lineEnds)
  .map(([value, indent, lineEnd]) => JSON.stringify(value, null, indent).replaceAll('\n', lineEnd));

describe('strict JSON', () => {
  it('reads as JSON.parse does', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const parse = parseJson(text);
        expect(parse.faults).toEqual([]);
        expect(plain(rootOf(parse))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives every node and key its place', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const node of allNodes(rootOf(parseJson(text)))) {
          expect(JSON.parse(text.slice(node.offset, node.end))).toEqual(plain(node));
          if (node.key === undefined) continue;
          expect(JSON.parse(text.slice(node.keyOffset, node.keyOffset + node.keyLength))).toBe(node.key.text);
        }
      }),
    );
  });

  it('accepts exactly what JSON.parse accepts, after any small change', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\/ \t\n\r*0-+.eEu1tfn\u0000\u00a0\u2028',
      '//',
      '/*',
      '*/',
      'true',
      '""',
    );
    fc.assert(
      fc.property(
        documents,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.array(piece, { maxLength: 3 }),
        (text, at, cut, pieces) => {
          const offset = at % (text.length + 1);
          const changed = text.slice(0, offset) + pieces.join('') + text.slice(offset + cut);
          expect(parseJson(changed).faults.length === 0, changed).toBe(isStrict(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseJson(text).faults.length === 0).toBe(isStrict(text));
      }),
    );
  });
});

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('damaged JSON', () => {
  const whole = '{\r\n  "a": [1, -2.5e3, "x\\u00e9\\n", true, null],\r\n  "b": {"c": {}, "d": []}\r\n}';

  it('gives no tree when cut anywhere', () => {
    for (let length = 0; length < whole.length; length += 1) {
      const parse = parseJson(whole.slice(0, length));
      expect(parse.root, whole.slice(0, length)).toBeUndefined();
      expect(parse.faults).not.toEqual([]);
    }
  });

  it.each([
    ['a missing comma', '{"a":1 "b":2}'],
    ['text after the end', '{} x'],
    ['a bare word', '[yes]'],
    ['an unknown escape', '["\\x"]'],
    ['a comment without end', '[1] /* x'],
    ['an empty text', ''],
  ])('gives no tree for %s', (_, text) => {
    const parse = parseJson(text);
    expect(parse.root).toBeUndefined();
    expect(parse.faults.some((fault) => fault.kind === 'damaged')).toBe(true);
  });

  it.each(['[', '{"a":', '[{"a":['])('ends reading at too many levels of %s', (open) => {
    const parse = parseJson(open.repeat(100_000));
    expect(parse.root).toBeUndefined();
    expect(parse.faults.map((fault) => fault.kind)).toEqual(['too-deep']);
  });

  it('reads exactly as many levels as allowed', () => {
    const nested = (levels: number) => parseJson('['.repeat(levels) + ']'.repeat(levels));
    expect(nested(maxDepth).faults).toEqual([]);
    expect(nested(maxDepth + 1).faults).toEqual([{ kind: 'too-deep', offset: maxDepth, length: 1 }]);
  });

  it('keeps faults in front of too many levels', () => {
    const parse = parseJson(`/* c */${'['.repeat(300)}`);
    expect(parse.faults.map((fault) => fault.kind)).toEqual(['comment', 'too-deep']);
  });
});

describe('tolerated JSON', () => {
  const faultsOf = (text: string) =>
    parseJson(text).faults.map(({ kind, offset, length }) => [kind, text.slice(offset, offset + length)]);

  it('reads on over comments and trailing commas', () => {
    const text = '// a\n{"x": [1, 2,], /* b */ "y": {"z": 3,},}';
    expect(faultsOf(text)).toEqual([
      ['comment', '// a'],
      ['trailing-comma', ','],
      ['comment', '/* b */'],
      ['trailing-comma', ','],
      ['trailing-comma', ','],
    ]);
    expect(plain(rootOf(parseJson(text)))).toEqual({ x: [1, 2], y: { z: 3 } });
  });

  it('reads on over control characters inside strings, at unchanged offsets', () => {
    const text = '{"a\tb": "line\r\nbreak", "c": "\u0001"}';
    const parse = parseJson(text);
    expect(faultsOf(text)).toEqual([
      ['control-character', '\t'],
      ['control-character', '\r'],
      ['control-character', '\n'],
      ['control-character', '\u0001'],
    ]);
    const c = rootOf(parse).get('c');
    expect(text.slice(c?.offset, c?.end)).toBe('"\u0001"');
  });

  it('is not led astray by quotes inside comments', () => {
    const text = '{ // a "quote\n "a": "b\nc" /* " */ }';
    expect(plain(rootOf(parseJson(text)))).toEqual({ a: 'b c' });
    expect(faultsOf(text).map(([kind]) => kind)).toEqual(['comment', 'control-character', 'comment']);
  });

  it('gives up on a line break where a quote is missing', () => {
    expect(parseJson('{"a": "b,\n"c": "d"}').root).toBeUndefined();
  });

  it('holds any number of control characters', () => {
    expect(parseJson(`["${'\t'.repeat(300_000)}"]`).faults).toHaveLength(300_000);
  });
});

describe('repeated keys', () => {
  it('are noted with the first one, and the last one counts', () => {
    const { root, duplicates } = parseJson('{"a":1,"b":{"a":2},"a":3,"\\u0061":4}');
    expect(duplicates.map(({ first, second }) => [first.value, second.value])).toEqual([
      [1, 3],
      [1, 4],
    ]);
    expect(root?.get('a')?.value).toBe(4);
    expect(root?.members.map((member) => member.key?.text)).toEqual(['b', 'a']);
    expect(root?.items).toHaveLength(4);
  });

  it('take __proto__ and constructor as ordinary keys', () => {
    const { root, duplicates } = parseJson('{"__proto__":{"x":1},"constructor":2}');
    expect(duplicates).toEqual([]);
    expect(root?.get('__proto__', 'x')?.value).toBe(1);
    expect(root?.get('x')).toBeUndefined();
    expect(root?.get('toString')).toBeUndefined();
  });
});
