import rule from '../../../src/engine/rules/breaking/response-changed';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const removed = 'breaking/response-removed';
const typed = 'breaking/response-type';
const ok = '/paths/~1parcels/get/responses/200';
const schema = `${ok}/schema`;

const previous = connector().operation('TrackParcel');
const notified = previous.set('/paths/~1parcels/x-ms-notification-content', {
  schema: { type: 'object', properties: { event: { type: 'string' } } },
});
const notification = '/paths/~1parcels/x-ms-notification-content/schema';

testRule(rule, {
  passes: {
    'the same connector': { given: notified, previous: notified },
    'more outputs and more codes': {
      given: previous
        .set('/definitions/Parcel/properties/more', { type: 'string' })
        .set('/paths/~1parcels/get/responses/201', { description: '', schema: { type: 'string' } }),
      previous,
    },
    'the shared schema written out': {
      given: previous.set(schema, {
        properties: { number: { type: 'string' }, delivered: { type: 'boolean' } },
      }),
      previous,
    },
    'a schema of another code where there was none': {
      given: previous
        .unset(schema)
        .set('/paths/~1parcels/get/responses/201', { description: '', schema: { type: 'string' } }),
      previous: previous.unset(schema),
    },
    'a schema where there was none': { given: previous, previous: previous.unset(schema) },
    'another schema of failures': {
      given: previous.set('/paths/~1parcels/get/responses/400', { description: '' }),
      previous: previous.set('/paths/~1parcels/get/responses/400', { schema: { properties: { a: {} } } }),
    },
    'a schema behind a reference that leads nowhere': {
      given: previous.set(schema, { $ref: '#/definitions/Nothing' }),
      previous,
    },
    'a response behind a reference that leads nowhere': {
      given: previous.set(ok, { $ref: '#/responses/Nothing' }),
      previous,
    },
    'a shape that is fetched at run time now': {
      given: previous.set(schema, { 'x-ms-dynamic-schema': { operationId: 'A' } }),
      previous,
    },
    'input types': {
      given: previous.set('/paths/~1parcels/get/parameters/0/type', 'integer'),
      previous,
    },
  },
  reports: {
    'an output of a shared schema, once for all operations': {
      given: previous.unset('/definitions/Parcel/properties/delivered'),
      previous,
      finds: [
        {
          check: removed,
          severity: 'error',
          at: '/definitions/Parcel/properties',
          covers: '"properties"',
          says: 'The output "delivered" is gone (before: /definitions/Parcel/properties/delivered); flows and apps that use "GetParcel" or "TrackParcel" and read it',
          fix: 'none',
        },
      ],
    },
    'a deep output': {
      given: previous.set('/definitions/Parcel/properties/places', {
        type: 'array',
        items: { type: 'object' },
      }),
      previous: previous.set('/definitions/Parcel/properties/places', {
        type: 'array',
        items: { type: 'object', properties: { city: { type: 'string' } } },
      }),
      finds: [
        {
          check: removed,
          severity: 'error',
          at: '/definitions/Parcel/properties/places/items',
          covers: '"items"',
          says: '"places[]/city"',
        },
      ],
    },
    'the whole schema': {
      given: previous.unset(schema),
      previous,
      finds: [
        {
          check: removed,
          severity: 'error',
          at: ok,
          covers: '"200"',
          says: `"GetParcel" no longer describes what it returns (before: ${schema})`,
        },
      ],
    },
    'the whole response': {
      given: previous.set('/paths/~1parcels/get/responses', { default: { description: 'All.' } }),
      previous,
      finds: [
        { check: removed, severity: 'error', at: '/paths/~1parcels/get/responses', covers: '"responses"' },
      ],
    },
    'another code': {
      given: previous.unset(ok).set('/paths/~1parcels/get/responses/201', {
        schema: { $ref: '#/definitions/Parcel' },
      }),
      previous,
      finds: [
        {
          check: removed,
          severity: 'warning',
          at: '/paths/~1parcels/get/responses/201',
          covers: '"201"',
          says: 'now answers 201 instead of 200',
        },
      ],
    },
    'another code without a schema': {
      given: previous.set('/paths/~1parcels/get/responses', { '204': {} }),
      previous: previous.set('/paths/~1parcels/get/responses', { '200': {} }),
      finds: [{ check: removed, severity: 'warning', at: '/paths/~1parcels/get/responses/204' }],
    },
    'another type': {
      given: previous.set('/definitions/Parcel/properties/number/type', 'integer'),
      previous,
      finds: [
        {
          check: typed,
          severity: 'error',
          at: '/definitions/Parcel/properties/number/type',
          covers: '"integer"',
          says: 'The type of the output "number" changed from string to integer',
        },
      ],
    },
    'a list in place of one, and nothing about what is inside': {
      given: previous.set(schema, { type: 'array', items: { $ref: '#/definitions/Parcel' } }),
      previous,
      finds: [
        {
          check: typed,
          severity: 'error',
          at: `${schema}/type`,
          covers: '"array"',
          says: 'The type of the response changed from object to array',
        },
      ],
    },
    'a webhook that no longer says what it delivers, once for its path': {
      given: notified
        .set('/paths/~1parcels/get/x-ms-trigger', 'single')
        .unset('/paths/~1parcels/x-ms-notification-content'),
      previous: notified.set('/paths/~1parcels/get/x-ms-trigger', 'single'),
      finds: [
        {
          check: removed,
          severity: 'error',
          at: '/paths/~1parcels',
          covers: '"/parcels"',
          says: 'x-ms-notification-content/schema',
        },
      ],
    },
    'notifications that lose their schema': {
      given: notified.set('/paths/~1parcels/get/x-ms-trigger', 'single').unset(notification),
      previous: notified.set('/paths/~1parcels/get/x-ms-trigger', 'single'),
      finds: [{ check: removed, severity: 'error', at: '/paths/~1parcels/x-ms-notification-content' }],
    },
    'what a webhook delivers': {
      given: notified
        .set(`${notification}/properties/event/type`, 'object')
        .unset(`${notification}/properties/kind`),
      previous: notified.set(`${notification}/properties/kind`, { type: 'string' }),
      finds: [
        { check: removed, severity: 'error', at: `${notification}/properties`, says: '"kind"' },
        { check: typed, severity: 'error', at: `${notification}/properties/event/type`, says: '"event"' },
      ],
    },
  },
});
