import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/json/syntax';
import { connector } from '../../support/builders';
import { type ReportCase, testRule } from '../../support/rule-tester';

const definition = 'apiDefinition.swagger.json';
const given = (text: string) => connector().file(definition, text);

/** One finding, at the text covered, at a line and column. */
const at = (text: string, covers: string, place: string, says: string | RegExp): ReportCase => ({
  given: given(text),
  finds: [
    {
      severity: 'error',
      file: definition,
      at: '',
      covers,
      says: new RegExp(`^${place}: .*${says instanceof RegExp ? says.source : escaped(says)}`),
      fix: 'none',
    },
  ],
});

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

testRule(rule, {
  layoutSensitive: true,
  passes: {
    'formatted files': connector(),
    'a file on one line': given('{"a":[1,2]}'),
    'slashes, escapes and brackets inside strings': given('{"a":"http://x //,} /* \\u00e9 \\" [,]"}'),
    'every kind of number': given('[0,-0,10,1.50,-2e5,3E+7,4.0e-12,123456789012345678901234567890]'),
    'blanks around the document': given(' \t\r\n{ }\n\n'),
    'a value that is no object': given('null'),
    '256 levels': given('['.repeat(256) + ']'.repeat(256)),
    'a line separator inside a string': given('["\u2028"]'),
  },
  reports: {
    'a trailing comma in an array': {
      given: given('{\n  "a": [1, 2, ]\n}'),
      finds: [
        {
          severity: 'error',
          file: definition,
          at: '',
          covers: ',',
          says: 'Line 2, column 13: found a trailing comma',
          fix: 'safe',
        },
      ],
      afterFix: '{\n  "a": [1, 2 ]\n}',
    },
    'a trailing comma in an object': {
      given: given('{"a":1,\r\n}'),
      finds: [{ covers: ',', says: 'Line 1, column 7', fix: 'safe' }],
      afterFix: '{"a":1\r\n}',
    },
    'a comment on its own line': {
      given: given('{\n  // why\n  "a": 1\n}'),
      finds: [{ covers: '// why', says: 'Line 2, column 3: found a comment', fix: 'safe' }],
      afterFix: (text) => expect(text).toBe('{\n  "a": 1\n}'),
    },
    'comments and trailing commas, once, with one fix for all': {
      given: given('/* a\n b */\r\n{\r\n  "a": 1, // c\r\n  /* d */ "b": [/* e */],\r\n}'),
      finds: [{ covers: '/* a\n b */', says: 'Line 1, column 1', fix: 'safe' }],
      afterFix: (text) => expect(text).toBe('{\r\n  "a": 1,\r\n   "b": []\r\n}'),
    },
    'a comment before other damage, without a fix': at(
      '[1, /* c */ 2',
      '/* c */',
      'Line 1, column 5',
      'a comment',
    ),
    'a tab inside a string': at('{"a":"b\tc"}', '\t', 'Line 1, column 8', 'control character U+0009'),
    'a line break inside a string': at('{\n"a": "b\nc"}', '"b', 'Line 2, column 6', 'not closed on its line'),
    'a string without end': at('["abc', '"abc', 'Line 1, column 2', 'not closed'),
    'an unknown escape': at('["C:\\dir"]', '\\d', 'Line 1, column 5', 'found the escape "\\d"'),
    'a short Unicode escape': at('["\\u12"]', '\\u', 'Line 1, column 3', '"\\u"'),
    'a missing comma': at(
      '{\n  "a": 1\n  "b": 2\n}',
      '"b"',
      'Line 3, column 3',
      'found "b" where a comma or a closing bracket',
    ),
    'a quote too many': at('["x "y" z"]', 'y', 'Line 1, column 6', 'found "y" where a comma'),
    'a missing colon': at('{"a" 1}', '1', 'Line 1, column 6', 'found "1" where the colon'),
    'a key without quotes': at('{a: 1}', 'a', 'Line 1, column 2', 'found "a" where a key in double quotes'),
    'a key in single quotes': at("{'a': 1}", "'a'", 'Line 1, column 2', 'found "\'a\'" where a key'),
    'a second comma in an object': at('{"a":1,,"b":2}', ',', 'Line 1, column 8', 'found "," where a key'),
    'a second comma in an array': at('[1,,2]', ',', 'Line 1, column 4', 'found "," where a value'),
    'a missing value': at('{"a":}', '}', 'Line 1, column 6', 'found "}" where a value'),
    'a Python literal': at('{"a": True}', 'True', 'Line 1, column 7', 'found "True" where a value'),
    'a number with leading zero': at(
      '[012]',
      '012',
      'Line 1, column 2',
      'found "012", which is not a JSON number',
    ),
    'a number without digits after the point': at('[1.]', '1.', 'Line 1, column 2', 'not a JSON number'),
    'the wrong bracket': at(
      '{"a":[1}',
      '}',
      'Line 1, column 8',
      'found "}" where a comma or a closing bracket',
    ),
    'a missing brace': at(
      '{\n  "a": {\n    "b": 1\n}\n',
      '',
      'Line 4, column 2',
      'the "{" of line 1 is not closed',
    ),
    'a missing bracket': at('{"a":\n[1,\n', '', 'Line 2, column 4', 'the "[" of line 2 is not closed'),
    'a second document': at('{}\n{}', '{', 'Line 2, column 1', 'found "{" after the end'),
    'a closing brace too many': at('{}}', '}', 'Line 1, column 3', 'found "}" after the end'),
    'a NUL character': at('[\u0000]', '\u0000', 'Line 1, column 2', 'found U+0000 where a value'),
    'a non-breaking space': at('[1,\u00a02]', '\u00a0', 'Line 1, column 4', 'found U+00A0'),
    'an empty file': at('', '', 'Line 1, column 1', 'the file is empty'),
    'a file of blanks': at(' \r\n', '', 'Line 1, column 1', 'the file is empty'),
    'too many levels': at(
      '['.repeat(257) + ']'.repeat(257),
      '[',
      'Line 1, column 257',
      'deeper than 256 levels',
    ),
    '100,000 brackets': at('['.repeat(100_000), '[', 'Line 1, column 257', 'deeper than 256 levels'),
    'both files': {
      given: given('{').file('apiProperties.json', '[1,]'),
      finds: [
        { file: definition, says: 'Line 1, column 2' },
        { file: 'apiProperties.json', covers: ',', fix: 'safe' },
      ],
    },
    'a long string shortened in the message': {
      given: given(`["a" "${'x'.repeat(500)}"]`),
      finds: [{ says: `found "${'x'.repeat(30)}…" where` }],
    },
  },
});

it('says that it did not look where there is no file to read', () => {
  const empty = connector().withoutFile(definition).withoutFile('apiProperties.json');
  const report = checkConnector(empty.snapshot(), { rules: [rule] });
  expect(report.skipped).toEqual([{ rule: 'json/syntax', reason: 'There is no readable JSON file.' }]);
});
