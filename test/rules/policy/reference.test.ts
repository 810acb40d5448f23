import rule from '../../../src/engine/rules/policy/reference';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = 'policy/operation-reference';
const parameter = 'policy/connection-parameter-reference';
const names = 'x-ms-apimTemplate-operationName';
const url = 'x-ms-apimTemplateParameter.urlTemplate';
const at = '/properties/policyTemplateInstances/0/parameters';

const policy = (parameters: unknown) =>
  connector().setProperty('/properties/policyTemplateInstances', [
    { templateId: 'dynamichosturl', title: 'Host', parameters },
  ]);
const withSets = (text: string) =>
  policy({ [url]: text })
    .unsetProperty('/properties/connectionParameters')
    .setProperty('/properties/connectionParameterSets', {
      values: [{ name: 'one', parameters: { 'token:host': { type: 'string' } } }],
    });

testRule(rule, {
  passes: {
    'no policies': connector(),
    'existing operations': policy({ [names]: ['GetParcel'], [url]: 'https://api.parceldesk.io' }),
    'an empty list of operations': policy({ [names]: [] }),
    'entries that are no strings': policy({ [names]: [7, null, {}] }),
    'a defined connection parameter': policy({ [url]: "https://@connectionParameters('api_key')/v1" }),
    'a connection parameter with a default': policy({ [url]: "@connectionParameters('api_key','none')" }),
    'a parameter of a set': withSets("https://@connectionParameters('token:host')"),
    'other functions': policy({ [url]: "@queryParameters('host')@headers('host')" }),
    'no definition': policy({ [names]: ['GetLetter'] }).withoutFile('apiDefinition.swagger.json'),
  },
  reports: {
    'an operation that does not exist': {
      given: policy({ [names]: ['GetParcel', 'GetLetter'] }),
      finds: [
        {
          check: operation,
          severity: 'warning',
          at: `${at}/${names}/1`,
          covers: '"GetLetter"',
          fix: 'suggest',
        },
      ],
      afterFix: (text) => {
        if (text.includes('GetLetter') || !text.includes('"GetParcel"')) throw new Error(text);
      },
    },
    'only operations that do not exist': {
      given: policy({ [names]: ['GetLetter', 'GetCard'] }),
      finds: [
        { check: operation, covers: '"GetLetter"', fix: 'none' },
        { check: operation, covers: '"GetCard"', fix: 'none' },
      ],
    },
    'an operation in another case': {
      given: policy({ [names]: ['getparcel'] }),
      finds: [
        { check: operation, severity: 'warning', at: `${at}/${names}/0`, says: '"GetParcel"', fix: 'safe' },
      ],
      afterFix: '"GetParcel"',
    },
    'an operation outside a list': {
      given: policy({ [names]: 'GetLetter' }),
      finds: [{ check: operation, at: `${at}/${names}`, covers: '"GetLetter"', fix: 'none' }],
    },
    'a connection parameter that is not defined': {
      given: policy({ [url]: "https://@connectionParameters('hosturl')/v1" }),
      finds: [
        {
          check: parameter,
          severity: 'warning',
          at: `${at}/${url}`,
          covers: 'hosturl',
          says: '"hosturl"',
          fix: 'none',
        },
      ],
    },
    'a connection parameter in another case': {
      given: policy({ [url]: '@connectionParameters("API_KEY")' }),
      finds: [{ check: parameter, says: '"api_key"', fix: 'none' }],
    },
    'a connection parameter of no set': {
      given: withSets("https://@connectionParameters('token:hosts')"),
      finds: [{ check: parameter, covers: 'token:hosts' }],
    },
    'connection parameters deep inside': {
      given: policy({ [url]: { a: [{ b: "@connectionParameters('one')@connectionParameters('two')" }] } }),
      finds: [
        { check: parameter, at: `${at}/${url}/a/0/b`, covers: 'one' },
        { check: parameter, at: `${at}/${url}/a/0/b`, covers: 'two' },
      ],
    },
  },
});
