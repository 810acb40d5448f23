import rule from '../../../src/engine/rules/breaking/operation-changed';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const renamed = 'breaking/operation-renamed';
const moved = 'breaking/operation-moved';
const hidden = 'breaking/operation-hidden';
const get = '/paths/~1parcels/get';

const previous = connector().operation('TrackParcel');
const track = '/paths/~1items~1TrackParcel/get';
/** Two dynamic calls of the operation to rename. */
const caller = {
  parameters: [
    { name: 'a', in: 'query', type: 'string', 'x-ms-dynamic-values': { operationId: 'ReadParcel' } },
  ],
};

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'a new operation with _V2': { given: previous.operation('TrackParcel_V2'), previous },
    'a path with other names for its variables and other case': {
      given: connector().set('/paths/~1Items~1{key}', { get: { operationId: 'A' } }),
      previous: connector().set('/paths/~1items~1{id}', { get: { operationId: 'A' } }),
    },
    'an id where there was none': {
      given: previous,
      previous: previous.unset(`${track}/operationId`),
    },
    'an operation that becomes visible': {
      given: previous,
      previous: previous.set(`${get}/x-ms-visibility`, 'internal'),
    },
    'visibility that stays visible': { given: previous.set(`${get}/x-ms-visibility`, 'advanced'), previous },
    'a trigger kind in other case': {
      given: previous.set(`${get}/x-ms-trigger`, 'Batch'),
      previous: previous.set(`${get}/x-ms-trigger`, 'batch'),
    },
    'an operation that is gone': { given: connector(), previous },
  },
  reports: {
    'another id': {
      given: previous.set(`${get}/operationId`, 'ReadParcel'),
      previous,
      finds: [
        {
          check: renamed,
          severity: 'error',
          at: `${get}/operationId`,
          covers: '"ReadParcel"',
          says: '"GetParcel" is now called "ReadParcel"; flows and apps',
          fix: 'suggest',
        },
      ],
      afterFix: '"operationId": "GetParcel"',
    },
    'an id that is gone': {
      given: previous.unset(`${get}/operationId`),
      previous,
      finds: [
        { check: renamed, severity: 'error', at: get, covers: '"get"', says: 'nothing', fix: 'suggest' },
      ],
      afterFix: '"operationId": "GetParcel"',
    },
    'an id in other case that others call by its new name': {
      given: previous.set(`${get}/operationId`, 'ReadParcel').operation('TrackParcel', caller),
      previous,
      finds: [{ check: renamed, at: `${get}/operationId`, fix: 'none' }],
    },
    'another id of an internal operation': {
      given: previous.set(`${get}/operationId`, 'ReadParcel'),
      previous: previous.set(`${get}/x-ms-visibility`, 'internal'),
      finds: [{ check: renamed, severity: 'error', at: `${get}/operationId` }],
    },
    'another path': {
      given: connector().set('/paths/~1v2~1items', { get: { operationId: 'TrackParcel' } }),
      previous,
      finds: [
        {
          check: moved,
          severity: 'warning',
          at: '/paths/~1v2~1items',
          covers: '"/v2/items"',
          says: 'from GET /items/TrackParcel to GET /v2/items',
          fix: 'none',
        },
      ],
    },
    'another method': {
      given: connector().set('/paths/~1items~1TrackParcel', { post: { operationId: 'TrackParcel' } }),
      previous,
      finds: [
        { check: moved, severity: 'warning', at: '/paths/~1items~1TrackParcel/post', covers: '"post"' },
      ],
    },
    'an operation that becomes internal': {
      given: previous.set(`${get}/x-ms-visibility`, 'internal'),
      previous,
      finds: [
        {
          check: hidden,
          severity: 'warning',
          at: `${get}/x-ms-visibility`,
          covers: '"internal"',
          says: '"GetParcel" is now internal',
          fix: 'none',
        },
      ],
    },
    'an action that becomes a trigger': {
      given: previous.set(`${get}/x-ms-trigger`, 'batch'),
      previous,
      finds: [
        {
          check: hidden,
          severity: 'error',
          at: `${get}/x-ms-trigger`,
          covers: '"batch"',
          says: 'was an action and is now a batch trigger',
        },
      ],
    },
    'a trigger that becomes an action': {
      given: previous,
      previous: previous.set(`${get}/x-ms-trigger`, 'single'),
      finds: [{ check: hidden, severity: 'error', at: get, covers: '"get"', says: 'was a single trigger' }],
    },
  },
});
