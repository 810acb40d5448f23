import rule from '../../../src/engine/rules/response/multiple-schemas';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const ok = { description: 'Found.' };
const full = { ...ok, schema: { type: 'string' } };
const responses = (value: unknown) => connector().operation('GetUser', { responses: value });
const at = '/paths/~1items~1GetUser/get/responses';

testRule(rule, {
  passes: {
    'one schema': responses({ 200: full, 400: ok, default: ok }),
    'no schema': responses({ 200: ok, 400: ok }),
    'one schema of an error': responses({ 200: ok, 400: full }),
    'a second one that leads nowhere': responses({ 200: full, 400: { $ref: '#/responses/Gone' } }),
  },
  reports: {
    'a schema of an error': {
      given: responses({ 200: full, 400: full }),
      finds: [
        {
          severity: 'warning',
          at,
          covers: '"responses"',
          says: /"GetUser" has 2 .*\(200, 400\)/,
          fix: 'suggest',
        },
      ],
      afterFix: '"400": {\n            "description": "Found."\n          }',
    },
    'schemas of several errors': {
      given: responses({ 201: full, 400: full, 404: full, default: full }),
      finds: [{ says: '4 responses', fix: 'suggest' }],
      afterFix: (text) => {
        const { responses: after } = JSON.parse(text).paths['/items/GetUser'].get;
        const described = Object.keys(after).filter((code) => after[code].schema !== undefined);
        if (described.join() !== '201') throw new Error(described.join());
      },
    },
    'two schemas of success': {
      given: responses({ 200: full, 201: full }),
      finds: [{ severity: 'warning', at, fix: 'none' }],
    },
    'schemas of errors alone': { given: responses({ 400: full, 500: full }), finds: [{ fix: 'none' }] },
    'a shared error': {
      given: responses({ 200: full, 400: { $ref: '#/responses/Bad' } }).set('/responses/Bad', full),
      finds: [{ at, fix: 'none' }],
    },
    'more codes than a message names': {
      given: responses(Object.fromEntries([200, 400, 401, 403, 404, 409, 500].map((code) => [code, full]))),
      finds: [{ says: '7 responses with a schema (200, 400, 401, 403, 404, 409, …)' }],
    },
  },
});
