import rule from '../../../src/engine/rules/extension/trigger';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/paths/~1parcels/get';
const text = 'extension/trigger-text';
const trigger = (kind: unknown, schema: unknown = { type: 'array', items: { type: 'string' } }) =>
  connector()
    .set(`${at}/x-ms-trigger`, kind)
    .set(`${at}/x-ms-trigger-hint`, 'Send a parcel to see it work now.')
    .set(`${at}/summary`, 'When a parcel arrives')
    .set(`${at}/responses/200/schema`, schema);

testRule(rule, {
  passes: {
    'a batch trigger that returns an array': trigger('batch'),
    'a batch trigger with an array inside': trigger('batch', {
      allOf: [{ properties: { value: { type: 'array', items: {} } } }],
    }),
    'a batch trigger whose shape is fetched': trigger('batch', { type: 'object', 'x-ms-dynamic-schema': {} }),
    'a batch trigger with an empty schema': trigger('batch', {}),
    'a single trigger that returns an object': trigger('single', { $ref: '#/definitions/Parcel' }),
    'an action that mentions when': connector().set(`${at}/summary`, 'Whenever a parcel arrives'),
    'a hidden trigger with another wording': trigger('single')
      .set(`${at}/summary`, 'Parcel')
      .set(`${at}/x-ms-visibility`, 'internal'),
  },
  reports: {
    'capital letters': {
      given: trigger('Batch'),
      finds: [{ severity: 'error', at: `${at}/x-ms-trigger`, covers: '"Batch"', fix: 'safe' }],
      afterFix: '"x-ms-trigger": "batch"',
    },
    'other kinds': {
      given: trigger('poll'),
      finds: [{ severity: 'error', at: `${at}/x-ms-trigger`, says: '"poll" of "GetParcel"', fix: 'none' }],
    },
    'a kind that is no text': {
      given: trigger(true),
      finds: [{ severity: 'error', at: `${at}/x-ms-trigger`, covers: 'true' }],
    },
    'a trigger without a hint': {
      given: trigger('single').unset(`${at}/x-ms-trigger-hint`),
      finds: [{ severity: 'info', at, covers: '"get"', says: '"x-ms-trigger-hint"' }],
    },
    'a batch trigger that returns no list': {
      given: trigger('batch', { $ref: '#/definitions/Parcel' }),
      finds: [{ severity: 'warning', at: `${at}/x-ms-trigger`, covers: '"batch"', says: 'no list' }],
    },
    'a batch trigger that returns a text': {
      given: trigger('batch', { type: 'string' }),
      finds: [{ severity: 'warning', says: 'no list' }],
    },
    'a summary that does not start with When': {
      given: trigger('single').set(`${at}/summary`, 'New parcel'),
      finds: [{ check: text, severity: 'info', at: `${at}/summary`, covers: '"New parcel"' }],
    },
    'a small letter': {
      given: trigger('single').set(`${at}/summary`, 'when a parcel arrives'),
      finds: [{ check: text, severity: 'info' }],
    },
    'an action that starts with When': {
      given: connector().set(`${at}/summary`, 'When a parcel arrives'),
      finds: [{ check: text, severity: 'info', at: `${at}/summary`, says: 'is no trigger', fix: 'none' }],
    },
  },
});
