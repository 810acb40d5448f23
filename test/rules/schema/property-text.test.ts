import rule from '../../../src/engine/rules/schema/property-text';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/definitions/Parcel/properties/number';
const schema = '/paths/~1parcels/get/responses/200/schema';
const property = (value: unknown) => connector().set(at, value);

testRule(rule, {
  passes: {
    'a title as the label': property({ type: 'string', title: 'Number', description: 'The number.' }),
    'a property that makers do not see': property({ type: 'string', 'x-ms-visibility': 'internal' }),
    'an internal operation': property({}).set('/paths/~1parcels/get/x-ms-visibility', 'internal'),
    'the schema of an error': connector().set('/paths/~1parcels/get/responses/400', {
      description: 'Refused.',
      schema: { properties: { code: { type: 'string' } } },
    }),
    'properties that are not returned': connector().set('/definitions/Other', { properties: { a: {} } }),
    'a schema that holds itself': property({
      type: 'array',
      title: 'Parts',
      description: 'The parts.',
      items: { $ref: '#/definitions/Parcel' },
    }),
  },
  reports: {
    'a property without texts': {
      given: property({ type: 'string' }),
      finds: [
        { severity: 'info', at: schema, covers: '"schema"', says: /1 of 2 .*a label or a desc/, fix: 'none' },
      ],
    },
    'a property without a label': {
      given: property({ type: 'string', description: 'The number.' }),
      finds: [{ at: schema, says: 'without a label', fix: 'suggest' }],
      afterFix: '"description": "The number.",\n          "x-ms-summary": "Number"',
    },
    'label and description that are the same': {
      given: property({ type: 'string', title: 'Number', description: 'Number' }),
      finds: [{ at: schema, says: 'differs from the label', fix: 'none' }],
    },
    'two operations, each with a count of its own': {
      given: property({ type: 'string', title: 'Number' }).operation('ListParcels', {
        responses: {
          200: {
            description: 'The parcels.',
            schema: { type: 'array', items: { properties: { a: { type: 'string' }, b: {} } } },
          },
        },
      }),
      finds: [
        { at: schema, says: '"GetParcel" has 1 of 2 properties without a description' },
        { at: '/paths/~1items~1ListParcels/get/responses/200/schema', says: '"ListParcels" has 2 of 2' },
      ],
    },
    'a very large schema, as far as it is read': {
      given: connector().set(schema, {
        properties: Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`p${i}`, { type: 'string' }])),
      }),
      finds: [{ says: '1000 of the first 1000 properties' }],
    },
  },
});
