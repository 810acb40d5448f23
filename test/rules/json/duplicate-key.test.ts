import rule from '../../../src/engine/rules/json/duplicate-key';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const given = (text: string) => connector().file('apiDefinition.swagger.json', text);

testRule(rule, {
  passes: {
    'distinct keys': connector(),
    'keys that differ in case': given('{"a":1,"A":2}'),
    'equal keys in different objects': given('{"a":{"a":1},"b":{"a":1}}'),
    'equal elements of an array': given('[1,1,"a","a"]'),
    'names of Object.prototype': given('{"__proto__":1,"constructor":2,"toString":3}'),
  },
  reports: {
    'a repetition with another value': {
      given: given('{\n  "x": {"type": "string", "type": "integer"}\n}'),
      finds: [
        { severity: 'error', at: '/x', covers: '"type"', says: 'The key "type" occurs 2 times', fix: 'none' },
      ],
    },
    'a repetition in the root': {
      given: given('{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}'),
      finds: [{ at: '', says: 'first in line 2' }],
    },
    'an equal repetition, whatever the order of its members': {
      given: given(
        '{\n  "a": {"x": [1, "b"], "y": null},\n  "b": 2,\n  "a": {"y": null, "x": [1.0, "\\u0062"]}\n}',
      ),
      finds: [{ at: '', covers: '"a"', says: 'with the same value', fix: 'safe' }],
      afterFix: '{\n  "a": {"x": [1, "b"], "y": null},\n  "b": 2\n}',
    },
    'a key written with an escape': {
      given: given('{"ab":1,"\\u0061b":1}'),
      finds: [{ covers: '"\\u0061b"', says: '"ab"', fix: 'safe' }],
      afterFix: '{"ab":1}',
    },
    'three equal members, once, leaving one': {
      given: given('{"a":[{"k":1,"k":1,"z":0,"k":1}]}'),
      finds: [{ at: '/a/0', says: '3 times', fix: 'safe' }],
      afterFix: '{"a":[{"k":1,"z":0}]}',
    },
    'three members of which one differs': {
      given: given('{"k":1,"k":1,"k":2}'),
      finds: [{ says: '3 times', fix: 'none' }],
    },
    'several keys of one object': {
      given: given('{"a":1,"b":1,"a":1,"b":2}'),
      finds: [
        { says: '"a"', fix: 'safe' },
        { says: '"b"', fix: 'none' },
      ],
    },
    'a repetition in the properties file with trailing commas': {
      given: connector().file('apiProperties.json', '{"properties":{"a":{},"a":{},},}'),
      finds: [{ file: 'apiProperties.json', at: '/properties', fix: 'safe' }],
      afterFix: '{"properties":{"a":{},},}',
    },
  },
});
