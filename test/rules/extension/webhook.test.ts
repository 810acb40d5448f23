import rule from '../../../src/engine/rules/extension/webhook';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/paths/~1hooks';
const url = { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' };
const schema = `${at}/post/parameters/0/schema`;
const body = (value: unknown) => [{ name: 'body', in: 'body', schema: value }];

const webhook = (value: unknown = { type: 'object', required: ['url'], properties: { url } }) =>
  connector().set(at, {
    'x-ms-notification-content': { schema: { $ref: '#/definitions/Parcel' } },
    post: { operationId: 'Watch', 'x-ms-trigger': 'single', parameters: body(value) },
    delete: { operationId: 'Unwatch' },
  });

testRule(rule, {
  passes: {
    'a complete webhook': webhook(),
    'a property further inside, hidden with its parent': webhook({
      required: ['sink'],
      properties: {
        sink: {
          'x-ms-visibility': 'internal',
          required: ['url'],
          properties: { url: { ...url, 'x-ms-visibility': 'none' } },
        },
      },
    }),
    'a property behind references': webhook({ $ref: '#/definitions/Hook' }).set('/definitions/Hook', {
      allOf: [{ required: ['url'], properties: { url } }],
    }),
    'a subscription that is deleted elsewhere': webhook()
      .unset(`${at}/delete`)
      .set('/paths/~1other', { delete: {} }),
    'a path without notifications': webhook({}).unset(`${at}/x-ms-notification-content`),
    'a shared schema that nothing uses': webhook().set('/definitions/Hook', { properties: { url } }),
  },
  reports: {
    'notifications without a trigger': {
      given: webhook().unset(`${at}/post/x-ms-trigger`),
      finds: [{ severity: 'error', at, covers: '"/hooks"', says: 'none of its operations is a trigger' }],
    },
    'a trigger without a callback property': {
      given: webhook({ type: 'object', properties: { url: { type: 'string' } } }),
      finds: [{ severity: 'error', at, covers: '"post"', says: '"Watch" has no property', fix: 'none' }],
    },
    'two callback properties': {
      given: webhook({ required: ['url', 'url2'], properties: { url, url2: url } }),
      finds: [{ severity: 'error', at, covers: '"url2"', says: 'more than one' }],
    },
    'a callback property of another type': {
      given: webhook({ required: ['url'], properties: { url: { ...url, type: 'object' } } }),
      finds: [{ severity: 'error', at, covers: '"object"', fix: 'none' }],
    },
    'a callback property without a type': {
      given: webhook({ required: ['url'], properties: { url: { ...url, type: undefined } } }),
      finds: [{ severity: 'error', at: `${schema}/properties/url`, says: 'type is not "string"' }],
    },
    'an optional callback property': {
      given: webhook({ type: 'object', properties: { url } }),
      finds: [{ severity: 'error', at, covers: '"url"', says: 'not in "required"', fix: 'safe' }],
      afterFix: (text) => {
        const fixed = JSON.parse(text).paths['/hooks'].post.parameters[0].schema;
        if (fixed.required.join() !== 'url') throw new Error('The property is not required.');
      },
    },
    'an optional step on the way, added to the list there is': {
      given: webhook({
        required: ['other'],
        properties: { other: {}, sink: { required: ['url'], properties: { url } } },
      }),
      finds: [{ at, covers: '"sink"', says: '"sink"', fix: 'safe' }],
      afterFix: '"other",\n                "sink"',
    },
    'a callback property that makers see': {
      given: webhook({ required: ['url'], properties: { url: { ...url, 'x-ms-visibility': 'advanced' } } }),
      finds: [
        {
          severity: 'error',
          at,
          covers: '"advanced"',
          fix: 'safe',
        },
      ],
      afterFix: '"x-ms-visibility": "internal"',
    },
    'a shared callback property, once': {
      given: webhook({ $ref: '#/definitions/Hook' })
        .set('/definitions/Hook', {
          required: ['url'],
          properties: { url: { type: 'string', 'x-ms-notification-url': true } },
        })
        .set('/paths/~1more', {
          'x-ms-notification-content': { schema: { type: 'object' } },
          post: { 'x-ms-trigger': 'single', parameters: body({ $ref: '#/definitions/Hook' }) },
        }),
      finds: [{ at: '/definitions/Hook/properties/url', says: 'makers can see it', fix: 'safe' }],
    },
    'notifications without a schema': {
      given: webhook().set(`${at}/x-ms-notification-content`, { description: 'x' }),
      finds: [{ severity: 'error', at: `${at}/x-ms-notification-content`, says: 'have no schema' }],
    },
    'notifications with an empty schema': {
      given: webhook().set(`${at}/x-ms-notification-content/schema`, {}),
      finds: [{ severity: 'error', at, covers: '{}' }],
    },
    'a subscription that cannot be deleted': {
      given: webhook().unset(`${at}/delete`),
      finds: [{ severity: 'info', at, says: 'No operation deletes' }],
    },
    'callback markers outside of request bodies': {
      given: webhook()
        .set('/definitions/Parcel/properties/number/x-ms-notification-url', true)
        .set('/paths/~1parcels/get/parameters/0/x-ms-notification-url', true),
      finds: [
        { severity: 'error', at: '/paths/~1parcels', covers: '"x-ms-notification-url"' },
        {
          severity: 'error',
          at: '/definitions/Parcel/properties/number/x-ms-notification-url',
          covers: '"x-ms-notification-url"',
        },
      ],
    },
  },
});
