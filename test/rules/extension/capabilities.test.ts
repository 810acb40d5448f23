import rule from '../../../src/engine/rules/extension/capabilities';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = '/paths/~1parcels/get';
const at = '/x-ms-capabilities/testConnection';
const property = '/definitions/Parcel/properties/number';
const values = 'extension/enum-values';
const test = (value: unknown) => connector().set(at, value);
const choices = (list: unknown) =>
  connector().set(property, { type: 'string', enum: ['a', 'b'], 'x-ms-enum-values': list });

testRule(rule, {
  passes: {
    'an operation that needs no input': test({ operationId: 'GetParcel' }).set(
      `${operation}/parameters/0/required`,
      false,
    ),
    'an operation that gets its input': test({
      operationId: 'GetParcel',
      parameters: { number: { value: 1 } },
    }),
    'an operation whose input has a default': test({ operationId: 'GetParcel' }).set(
      `${operation}/parameters/0/default`,
      '1',
    ),
    'a switch': connector().set(`${operation}/x-ms-capabilities`, { chunkTransfer: false }),
    'known names of the next link': connector().set(`${operation}/x-ms-pageable`, {
      nextLinkName: 'nextLink',
    }),
    'a name that a policy rewrites': connector()
      .set(`${operation}/x-ms-pageable`, { nextLinkName: 'next' })
      .setProperty('/properties/policyTemplateInstances', [
        {
          templateId: 'updatenextlink',
          parameters: { 'x-ms-apimTemplateParameter.nextlink': '@body().next' },
        },
      ]),
    'choices with names': choices([{ value: 'a', displayName: 'A' }]),
    'choices without a list to compare with': connector().set(property, {
      'x-ms-enum-values': [{ value: 1, displayName: 'One' }],
    }),
  },
  reports: {
    'a test of an operation that does not exist': {
      given: test({ operationId: 'Ping' }),
      finds: [{ severity: 'error', at: '/x-ms-capabilities', covers: '"Ping"', says: '"Ping"', fix: 'none' }],
    },
    'a test of no operation': {
      given: test({}),
      finds: [{ severity: 'error', at, says: 'does not name' }],
    },
    'a test that lacks an input': {
      given: test({ operationId: 'GetParcel' }),
      finds: [{ severity: 'error', at: '/x-ms-capabilities', says: '"number"' }],
    },
    'a test whose input is no literal value': {
      given: test({ operationId: 'GetParcel', parameters: { number: { parameter: 'number' } } }),
      finds: [{ severity: 'error', at: '/x-ms-capabilities', covers: '"number"' }],
    },
    'a switch that is text': {
      given: connector().set(`${operation}/x-ms-capabilities`, { chunkTransfer: 'true' }),
      finds: [{ severity: 'warning', at: `${operation}/x-ms-capabilities`, covers: '"true"' }],
    },
    'a switch that is a number': {
      given: connector().set(`${operation}/x-ms-capabilities`, { chunkTransfer: 1 }),
      finds: [{ severity: 'warning' }],
    },
    'another name of the next link': {
      given: connector()
        .set(`${operation}/x-ms-pageable`, { nextLinkName: 'next' })
        .setProperty('/properties/policyTemplateInstances', [
          { templateId: 'setheader', parameters: { a: 'next' } },
        ]),
      finds: [{ severity: 'warning', at: `${operation}/x-ms-pageable/nextLinkName`, covers: '"next"' }],
    },
    'no name of the next link': {
      given: connector().set(`${operation}/x-ms-pageable`, {}),
      finds: [{ severity: 'warning', at: `${operation}/x-ms-pageable`, says: 'does not say' }],
    },
    'choices without a name': {
      given: choices([{ value: 'a' }, { value: 'b', displayName: ' ' }]),
      finds: [
        { check: values, severity: 'error', at: `${property}/x-ms-enum-values/0`, says: '"a"' },
        { check: values, severity: 'error', at: `${property}/x-ms-enum-values`, covers: '" "' },
      ],
    },
    'choices without a value, unknown and repeated': {
      given: choices([
        { displayName: 'None' },
        { value: 'c', displayName: 'C' },
        { value: 'b', displayName: 'B' },
        { value: 'b', displayName: 'Bee' },
      ]),
      finds: [
        { check: values, at: `${property}/x-ms-enum-values/0`, says: 'has no "value"' },
        {
          check: values,
          at: `${property}/x-ms-enum-values`,
          covers: '"c"',
          says: '"enum" does not have',
        },
        { check: values, at: `${property}/x-ms-enum-values`, says: 'twice' },
      ],
    },
  },
});
