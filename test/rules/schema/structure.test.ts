import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/schema/structure';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/definitions/Parcel/properties/number';
const body = '/paths/~1parcels/get/parameters/0/schema';
const response = '/paths/~1parcels/get/responses/200/schema';
const property = (value: unknown) => connector().set(at, value);
const items = 'schema/array-items';
const required = 'schema/required-list';
const format = 'schema/type-format';
const depth = 'schema/depth';

/** An object nested so that it has `levels` levels. */
function nested(levels: number): unknown {
  return levels === 1 ? { type: 'string' } : { type: 'object', properties: { inner: nested(levels - 1) } };
}

testRule(rule, {
  passes: {
    'an array with items': property({ type: 'array', items: { type: 'string' } }),
    'an array whose shape is fetched': property({ type: 'array', 'x-ms-dynamic-schema': {} }),
    'a required property': property({ type: 'object', required: ['a'], properties: { a: {} } }),
    'required names that other parts describe': property({
      allOf: [{ required: ['a'] }, { properties: { a: {} } }],
      required: ['a'],
    }),
    'required names among free members': property({ required: ['a'], additionalProperties: true }),
    'a required read-only property of a response': property({
      required: ['a'],
      properties: { a: { readOnly: true } },
    }),
    'a required that is no list': property({ type: 'string', required: true }),
    'known formats': property({ type: 'string', format: 'date-time' }),
    'a file as the response': connector().set(response, { type: 'file' }),
    'binary content as the body': connector().set(body, { type: 'string', format: 'binary' }),
    'ten levels': connector().set(response, nested(10)),
    'an optional circle': property({ $ref: '#/definitions/Parcel' }),
  },
  reports: {
    'arrays without items': {
      given: property({ type: 'array' }).set('/paths/~1parcels/get/parameters/0/type', 'array'),
      finds: [
        { check: items, severity: 'error', at: '/paths/~1parcels/get/parameters/0', covers: '{' },
        { check: items, severity: 'error', at, covers: '"number"', says: '"items" is missing', fix: 'none' },
      ],
    },
    'an array with empty items': {
      given: property({ type: 'array', items: {} }),
      finds: [{ check: items, severity: 'info', at, covers: '{}' }],
    },
    'an array with a list of schemas': {
      given: property({ type: 'array', items: [{ type: 'string' }] }),
      finds: [{ check: items, severity: 'error', at, covers: '"items"', says: 'one by one', fix: 'none' }],
    },
    'a list of types, one of them unknown': {
      given: property({ type: ['string', 'null'] }),
      finds: [{ check: format, severity: 'error', at: `${at}/type`, covers: '"null"', says: '"null"' }],
    },
    'a file as the body': {
      given: connector().set(body, { type: 'file' }),
      finds: [{ check: format, severity: 'error', at: `${body}/type`, covers: '"file"' }],
    },
    'an empty required list': {
      given: property({ type: 'object', required: [], description: 'x' }),
      finds: [{ check: required, severity: 'warning', at: `${at}/required`, covers: '[]', fix: 'safe' }],
      afterFix: '"type": "object",\n          "description": "x"\n',
    },
    'a required name without a property': {
      given: property({ required: ['a', 'B'], properties: { a: {}, b: {} } }),
      finds: [{ check: required, at: `${at}/required`, covers: '"B"' }],
    },
    'a required list on a text': {
      given: property({ type: 'string', required: ['a'] }),
      finds: [{ check: required, at: `${at}/required`, says: '"string"' }],
    },
    'a read-only property that a body requires': {
      given: connector()
        .set(body, { $ref: '#/definitions/New' })
        .set('/definitions/New', { required: ['a'], properties: { a: { readOnly: true } } }),
      finds: [{ check: required, severity: 'warning', at: '/definitions/New/required', covers: '"a"' }],
    },
    'unknown types and formats': {
      given: property({ type: 'date', format: 'datetime' }),
      finds: [
        { check: format, severity: 'error', at: `${at}/type`, covers: '"date"' },
        { check: format, severity: 'warning', at: `${at}/format`, covers: '"datetime"' },
      ],
    },
    'files and binary content inside a schema': {
      given: connector().set(response, {
        properties: { a: { type: 'file' }, b: { type: 'string', format: 'binary' } },
      }),
      finds: [
        { check: format, severity: 'error', at: `${response}/properties/a/type` },
        { check: format, severity: 'warning', at: `${response}/properties/b/format` },
      ],
    },
    'eleven levels, through a reference': {
      given: connector()
        .set(response, { $ref: '#/definitions/Deep' })
        .set('/definitions/Deep', { type: 'array', items: { $ref: '#/definitions/Rest' } })
        .set('/definitions/Rest', nested(10)),
      finds: [
        { check: depth, severity: 'info', at: '/definitions/Deep', covers: '"Deep"', says: '11 levels' },
      ],
    },
    'twelve levels inside a response': {
      given: connector().set(response, nested(12)),
      finds: [{ check: depth, severity: 'info', at: response, says: '12 levels' }],
    },
    'a schema that requires itself': {
      given: property({ $ref: '#/definitions/Parcel' }).set('/definitions/Parcel/required', ['number']),
      finds: [{ check: depth, severity: 'error', at: '/definitions/Parcel', says: '"number"' }],
    },
    'a circle of two': {
      given: connector()
        .set('/definitions/A', { required: ['b'], properties: { b: { $ref: '#/definitions/B' } } })
        .set('/definitions/B', { required: ['a'], properties: { a: { $ref: '#/definitions/A' } } }),
      finds: [{ check: depth, severity: 'error', at: '/definitions/A', says: '"b/a"' }],
    },
  },
});

it('follows long chains of schemas without end', () => {
  const links = Object.fromEntries(
    Array.from({ length: 5000 }, (_, i) => [
      `L${i}`,
      { type: 'object', properties: { next: { $ref: `#/definitions/L${(i + 1) % 5000}` } } },
    ]),
  );
  const given = connector().set('/definitions', links).set(response, { $ref: '#/definitions/L0' });
  const { findings } = checkConnector(given.snapshot(), { rules: [rule] });
  expect(findings.map(({ check }) => check)).toEqual([depth]);
});
