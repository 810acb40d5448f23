import rule from '../../../src/engine/rules/schema/empty-properties';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/definitions/Parcel/properties/number';
const body = '/paths/~1parcels/get/parameters/0/schema';
const property = (value: unknown) => connector().set(at, value);

testRule(rule, {
  passes: {
    'properties with content': property({ type: 'object', properties: { a: { type: 'string' } } }),
    'an empty property that is required': property({}).set('/definitions/Parcel/required', ['number']),
    'an object with a description': property({ type: 'object', description: 'Anything.' }),
    'filled texts': property({ type: 'string', title: 'A', format: 'date', default: '0', description: 'x' }),
    'the blank default of a hidden parameter': connector()
      .set('/paths/~1parcels/get/parameters/0/default', '')
      .set('/paths/~1parcels/get/parameters/0/x-ms-visibility', 'internal'),
    'a blank text that must be given': connector().set('/paths/~1parcels/get/parameters/0/description', ''),
    'a property named title': property({ type: 'object', properties: { title: { type: 'string' } } }),
  },
  reports: {
    'an empty list of properties': {
      given: property({ type: 'object', properties: {}, description: 'x' }),
      finds: [{ severity: 'warning', at: `${at}/properties`, covers: '{}', fix: 'safe' }],
      afterFix: '"type": "object",\n          "description": "x"\n',
    },
    'properties about which nothing is said': {
      given: property({}).set('/definitions/Parcel/properties/sender', { type: 'object' }),
      finds: [
        { severity: 'warning', at, covers: '{}', says: '"number" (#/definitions/Parcel)', fix: 'suggest' },
        { severity: 'warning', at: '/definitions/Parcel/properties/sender', covers: '"sender"' },
      ],
    },
    'such properties in a request body': {
      given: connector()
        .set(body, { properties: { a: {}, rest: { $ref: '#/definitions/Rest' } } })
        .set('/definitions/Rest', { properties: { b: {} } }),
      finds: [
        { severity: 'info', at: `${body}/properties/a` },
        { severity: 'info', at: '/definitions/Rest/properties/b' },
      ],
    },
    'such a property of a schema for body and response': {
      given: property({}).set(body, { $ref: '#/definitions/Parcel' }),
      finds: [{ severity: 'warning', at }],
    },
    'blank texts': {
      given: property({ type: 'string', description: ' ', 'x-ms-summary': '', title: '', format: '' }),
      finds: ['description', 'x-ms-summary', 'title', 'format'].map((member) => ({
        severity: 'warning' as const,
        at: `${at}/${member}`,
        says: `"${member}"`,
        fix: 'safe' as const,
      })),
      afterFix: '"type": "string",\n          "x-ms-summary": ""',
    },
    'blank texts where none is asked for': {
      given: connector()
        .set('/paths/~1parcels/post', {
          parameters: [{ name: 'b', in: 'body', description: '', 'x-ms-summary': 'B', schema: {} }],
        })
        .set('/paths/~1parcels/get/parameters/0/x-ms-visibility', 'internal')
        .set('/paths/~1parcels/get/parameters/0/x-ms-summary', ' '),
      finds: [
        { severity: 'warning', at: '/paths/~1parcels/get/parameters/0/x-ms-summary', covers: '" "' },
        { severity: 'warning', at: '/paths/~1parcels/post/parameters/0/description', covers: '""' },
      ],
    },
    'blank defaults': {
      given: property({ type: 'string', default: '' }).set('/paths/~1parcels/get/parameters/0/default', ' '),
      finds: [
        { at: '/paths/~1parcels/get/parameters/0/default', covers: '" "', fix: 'suggest' },
        { at: `${at}/default`, covers: '""', fix: 'suggest' },
      ],
    },
  },
});
