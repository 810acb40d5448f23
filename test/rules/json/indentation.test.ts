import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/json/indentation';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const definition = 'apiDefinition.swagger.json';
const given = (text: string) => connector().file(definition, text);
const tabs = 'json/tabs';
const aligned = 'json/indentation';
const minified = 'json/minified';

/** An object of `count` members, each on a line of its own behind `indent`. */
const members = (count: number, indent: (index: number) => string) =>
  `{\n${Array.from({ length: count }, (_, i) => `${indent(i)}"m${i}": ${i}`).join(',\n')}\n}`;

const oneLine = (length: number) => `{"a":"${'x'.repeat(length - 8)}"}`;

testRule(rule, {
  layoutSensitive: true,
  passes: {
    'two spaces': connector(),
    'four spaces': connector().layout(4),
    'Windows line ends': connector().layout(2, '\r\n'),
    'brackets inside strings': given('{\n  "a": "}]",\n  "b": "\\"{[",\n  "c": 1\n}'),
    'brackets opened and closed on one line': given('{\n  "a": [{ "b": [1] }, {}],\n  "c": 1\n}'),
    'one line in fifty out of place': given(members(98, (i) => (i === 7 ? '   ' : '  '))),
    'blank lines of any length': given('{\n\n       \n  "a": 1\n}'),
    'a tab inside a line': given('{\n  "a":\t1\n}'),
    'a crooked file of two lines': given('{"a":1,\n     "b":2}'),
    'a crooked file that is not strict JSON': given('{\n     "a": 1,\n}'),
    '2,048 bytes on one line': given(oneLine(2048)),
    'a line break per 2,000 bytes': given(`{\n  "a": "${'x'.repeat(2500)}"\n}`),
  },
  reports: {
    'a tab in front of a line': {
      given: given(members(98, (i) => (i === 1 ? ' \t' : '  '))),
      finds: [
        {
          check: tabs,
          severity: 'warning',
          file: definition,
          at: '',
          covers: ' \t',
          says: 'Line 3 is',
          fix: 'safe',
        },
      ],
      afterFix: (text) => expect(text).toBe(members(98, () => '  ')),
    },
    'a file indented with tabs throughout': {
      given: connector().layout('\t').withoutFile('apiProperties.json'),
      finds: [{ check: tabs, covers: '\t', says: 'lines are indented with tabs; the first is line 2' }],
      afterFix: (text) =>
        expect(text).toBe(
          connector()
            .snapshot()
            .texts.find((file) => file.name === definition)?.text,
        ),
    },
    'tabs in broken JSON, without a fix': {
      given: given('{\n\t"a": 1,\n}'),
      finds: [{ check: tabs, covers: '\t', fix: 'none' }],
    },
    'a closing brace that does not stand under its opener': {
      given: given('{\n  "a": {\n    "b": 1\n    }\n}'),
      finds: [
        {
          check: aligned,
          severity: 'warning',
          at: '',
          covers: '    ',
          says: '1 of 5 lines are not indented by their nesting; line 4 has 4 spaces in front instead of 2 spaces.',
          fix: 'safe',
        },
      ],
      afterFix: '{\n  "a": {\n    "b": 1\n  }\n}',
    },
    'a line without indentation, keeping four spaces and Windows line ends': {
      given: given(
        '{\r\n    "a": {\r\n    "b": [1.0, 12345678901234567890],\r\n        "c": "\\u00e9"\r\n    },\r\n"d": {}\r\n}\r\n',
      ),
      finds: [{ check: aligned, covers: '    ', says: 'line 3 has 4 spaces in front instead of 8 spaces' }],
      afterFix: (text) =>
        expect(text).toBe(
          '{\r\n    "a": {\r\n        "b": [\r\n            1.0,\r\n            12345678901234567890\r\n        ],\r\n        "c": "\\u00e9"\r\n    },\r\n    "d": {}\r\n}',
        ),
    },
    'a first column that should be indented': {
      given: given('{\n"a": 1\n}'),
      finds: [{ check: aligned, covers: '"', says: 'line 2 has nothing in front instead of 2 spaces' }],
    },
    'two brackets opened on one line and indented once': {
      given: given('{\n  "a": [{\n    "b": 1\n  }]\n}'),
      finds: [{ check: aligned, says: '2 of 5 lines' }],
      afterFix: '{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}',
    },
    'three lines in a hundred out of place': {
      given: given(members(98, (i) => (i < 3 ? '   ' : '  '))),
      finds: [{ check: aligned, says: '3 of 100 lines' }],
    },
    'tabs among spaces': {
      given: given('{\n  "a": 1,\n\t "b": 2,\n  "c": 3\n}'),
      finds: [
        { check: aligned, covers: '\t ', says: 'line 3 has 1 tab and 1 space in front instead of 2 spaces' },
        { check: tabs, covers: '\t ' },
      ],
    },
    'a definition on one line': {
      given: given(oneLine(2049)),
      finds: [
        {
          check: minified,
          severity: 'info',
          at: '',
          covers: '{',
          says: '2049 bytes and 0 line breaks',
          fix: 'safe',
        },
      ],
      afterFix: (text) => expect(text.split('\n')).toHaveLength(3),
    },
    'too few line breaks for its bytes': {
      given: connector().file('apiProperties.json', '{\n  "a": [1]\n}', { bytes: 4001 }),
      finds: [{ check: minified, file: 'apiProperties.json', fix: 'safe' }],
    },
    'a minified file that is broken': {
      given: given(`[1,${oneLine(3000)}`),
      finds: [{ check: minified, fix: 'none' }],
    },
  },
});

it('says for which files alignment was not measured', () => {
  const report = checkConnector(given('{}').file('apiProperties.json', '{').snapshot(), { rules: [rule] });
  expect(report.skipped.map(({ reason }) => reason)).toEqual([
    'apiDefinition.swagger.json has fewer than 3 lines, so there is no alignment to measure.',
    'The alignment of apiProperties.json is not measured before it is strict JSON; see json/syntax.',
  ]);
});
