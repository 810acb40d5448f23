import { expect, it } from 'vitest';
import { patternKind } from '../../../src/engine/rules/swagger/_pattern';
import rule from '../../../src/engine/rules/swagger/constraints';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const numeric = 'swagger/numeric-bounds';
const values = 'swagger/enum-values';
const at = '/definitions/Parcel/properties/number';
const property = (value: unknown) => connector().set(at, value);

testRule(rule, {
  passes: {
    'coherent bounds': property({ type: 'integer', minimum: 1, maximum: 1, multipleOf: 1, minLength: 0 }),
    'bounds with exclusion': property({
      minimum: 1,
      exclusiveMinimum: true,
      maximum: 5,
      exclusiveMaximum: true,
    }),
    'bounds that are no numbers': property({ minimum: '5', maximum: 1, minLength: null, multipleOf: 'x' }),
    'a pattern': property({ type: 'string', pattern: '^[A-Z]{2}\\d+(?<tail>x)?$' }),
    'a property named minimum': property({ type: 'object', properties: { minimum: { type: 'integer' } } }),
    'an integer where numbers are listed': property({ type: 'number', enum: [1, 2.5], default: 1 }),
    'values without a type': property({ enum: ['1', 1, true, null], default: null }),
    'a list as default': property({ type: 'array', items: { type: 'string' }, default: ['a'] }),
  },
  reports: {
    'a minimum above the maximum': {
      given: property({ type: 'integer', minimum: 5, maximum: 1 }),
      finds: [
        { check: numeric, severity: 'error', at: `${at}/minimum`, covers: '5', says: '"maximum" with 1' },
      ],
    },
    'lengths and counts that cross': {
      given: property({ minLength: 5, maxLength: 1, minItems: 3, maxItems: 2 }),
      finds: [
        { check: numeric, at: `${at}/minLength` },
        { check: numeric, at: `${at}/minItems` },
      ],
    },
    'exclusion without a bound': {
      given: property({ exclusiveMaximum: true, minimum: 1, exclusiveMinimum: false }).set(
        '/paths/~1parcels/get/parameters/0/exclusiveMinimum',
        true,
      ),
      finds: [
        {
          check: numeric,
          at: '/paths/~1parcels/get/parameters/0/exclusiveMinimum',
          says: 'without "minimum"',
        },
        { check: numeric, at: `${at}/exclusiveMaximum`, covers: 'true' },
      ],
    },
    'negative lengths': {
      given: property({ minLength: -1, maxItems: -2 }),
      finds: [
        { check: numeric, at: `${at}/minLength`, says: 'is -1' },
        { check: numeric, at: `${at}/maxItems` },
      ],
    },
    'multiples of nothing': {
      given: property({ multipleOf: 0 }),
      finds: [{ check: numeric, at: `${at}/multipleOf`, covers: '0' }],
    },
    'a pattern that does not compile, in a header': {
      given: connector().set('/paths/~1parcels/get/responses/200/headers', { 'X-A': { pattern: '([a-z' } }),
      finds: [
        {
          check: numeric,
          severity: 'error',
          at: '/paths/~1parcels/get/responses/200/headers/X-A/pattern',
          covers: '"([a-z"',
        },
      ],
    },
    'a pattern for .NET': {
      given: property({ pattern: '(?i)abc' }),
      finds: [{ check: numeric, severity: 'info', at: `${at}/pattern` }],
    },
    'an empty enum': {
      given: property({ type: 'string', enum: [] }),
      finds: [{ check: values, severity: 'error', at: `${at}/enum`, covers: '[]' }],
    },
    'values of another type, and twice the same': {
      given: property({ type: 'integer', enum: ['1', 2, 2, 2.5] }),
      finds: [
        { check: values, at: `${at}/enum`, covers: '"1"', says: '"integer"' },
        { check: values, at: `${at}/enum`, says: 'twice' },
        { check: values, at: `${at}/enum` },
      ],
    },
    'a default of another type': {
      given: property({ type: 'integer', default: '5' }),
      finds: [{ check: values, severity: 'error', at: `${at}/default`, covers: '"5"', fix: 'none' }],
    },
    'a default that is not listed': {
      given: property({ type: 'string', enum: ['a', 'b'], default: 'c' }),
      finds: [{ check: values, severity: 'warning', at: `${at}/default`, covers: '"c"' }],
    },
  },
});

it('tells patterns apart without running them', () => {
  expect(patternKind('a+')).toBe('sound');
  expect(patternKind('(?>a)')).toBe('dotNet');
  expect(patternKind('(?-i:a)')).toBe('dotNet');
  expect(patternKind('(?<a>x)|(?<a>y)')).toBe('dotNet');
  expect(patternKind('(?<a-b>x)')).toBe('dotNet');
  expect(patternKind('*a')).toBe('broken');
  expect(patternKind('('.repeat(100_000))).toBe('broken');
  expect(patternKind(`(?${'i'.repeat(100_000)}`)).toBe('broken');
});
