import rule from '../../../src/engine/rules/policy/template';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const templateId = 'policy/template-id';
const parameters = 'policy/parameters';
const at = '/properties/policyTemplateInstances/0';
const name = 'x-ms-apimTemplateParameter.name';
const value = 'x-ms-apimTemplateParameter.value';
const header = { [name]: 'X-Parcel', [value]: '1' };

const policies = (...instances: readonly unknown[]) =>
  connector().setProperty('/properties/policyTemplateInstances', instances);
const policy = (id: unknown, members: unknown = header) =>
  policies({ templateId: id, title: 'Policy', parameters: members });

testRule(rule, {
  passes: {
    'no policies': connector(),
    'a complete policy': policy('setheader'),
    'a template in another case': policy('SetHeader'),
    'optional parameters': policy('setheader', {
      ...header,
      'x-ms-apimTemplateParameter.existsAction': 'append',
      'x-ms-apimTemplate-policySection': 'Failure',
      'x-ms-apimTemplate-operationName': ['GetParcel'],
    }),
    'the original method': policy('routerequesttoendpoint', {
      'x-ms-apimTemplateParameter.newPath': '/v2',
      'x-ms-apimTemplateParameter.httpMethod': '@Request.OriginalHTTPMethod',
    }),
    'a parameter that is an object': policy('pollingtrigger', {
      'x-ms-apimTemplateParameter.triggerConfig': { since: '@{triggerBody().at}' },
      'x-ms-apimTemplateParameter.triggerDataPath': '@triggerBody().value',
    }),
    'policies that are no list': connector().setProperty('/properties/policyTemplateInstances', {
      templateId: 'setheaders',
    }),
    'entries that are no objects': policies('setheaders', 7),
  },
  reports: {
    'no template id': {
      given: policies({ title: 'Policy', parameters: header }),
      finds: [{ check: templateId, severity: 'error', at, covers: '{', says: '"templateId"', fix: 'none' }],
    },
    'a blank template id': {
      given: policy(' '),
      finds: [{ check: templateId, severity: 'error', at: `${at}/templateId`, covers: '" "' }],
    },
    'a template id that is no string': {
      given: policy(['setheader']),
      finds: [{ check: templateId, severity: 'error', at: `${at}/templateId`, covers: '"templateId"' }],
    },
    'an unknown template': {
      given: policy('setheaders'),
      finds: [
        {
          check: templateId,
          severity: 'warning',
          at: `${at}/templateId`,
          covers: '"setheaders"',
          fix: 'none',
        },
      ],
    },
    'a template without description': {
      given: policies({ templateId: 'DynamicSubdomain' }, { templateId: 'moveproperties' }),
      finds: [
        { check: templateId, severity: 'info', covers: '"DynamicSubdomain"' },
        { check: templateId, severity: 'info', covers: '"moveproperties"' },
      ],
    },
    'a missing parameter': {
      given: policy('setheader', { [name]: 'X-Parcel' }),
      finds: [
        {
          check: parameters,
          severity: 'error',
          at: `${at}/parameters`,
          covers: '"parameters"',
          says: value,
          fix: 'none',
        },
      ],
    },
    'no parameters': {
      given: policies({ templateId: 'dynamichosturl' }),
      finds: [{ check: parameters, severity: 'error', at, covers: '{', says: 'urlTemplate' }],
    },
    'parameters that are no object': {
      given: policies({ templateId: 'dynamichosturl', parameters: null }),
      finds: [{ check: parameters, at: `${at}/parameters`, covers: '"parameters"', says: 'urlTemplate' }],
    },
    'a blank parameter': {
      given: policy('setqueryparameter', { ...header, [value]: ' ' }),
      finds: [{ check: parameters, severity: 'error', at: `${at}/parameters/${value}`, covers: '" "' }],
    },
    'values that are not allowed': {
      given: policies(
        {
          templateId: 'setheader',
          parameters: {
            ...header,
            'x-ms-apimTemplateParameter.existsAction': 'replace',
            'x-ms-apimTemplate-policySection': ['Request'],
          },
        },
        {
          templateId: 'setvaluefromurl',
          parameters: {
            'x-ms-apimTemplateParameter.parameterTemplate': 'a',
            'x-ms-apimTemplateParameter.parameterValueUrl': 'b',
            'x-ms-apimTemplateParameter.parameterValuePathTemplate': 'c',
            'x-ms-apimTemplateParameter.httpMethod': 'TRACE',
            'x-ms-apimTemplate-policySection': 'Failure',
          },
        },
      ),
      finds: [
        {
          check: parameters,
          severity: 'error',
          at: `${at}/parameters/x-ms-apimTemplateParameter.existsAction`,
          covers: '"replace"',
          says: '"replace"',
        },
        { check: parameters, covers: '"x-ms-apimTemplate-policySection"', says: 'of type array' },
        { check: parameters, covers: '"TRACE"' },
        { check: parameters, covers: '"Failure"' },
      ],
    },
  },
});
