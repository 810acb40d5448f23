import rule from '../../../src/engine/rules/breaking/input-type';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const type = 'breaking/parameter-type';
const dynamic = 'breaking/dynamic-changed';
const get = '/paths/~1parcels/get';
const q = `${get}/parameters/1`;
const post = '/paths/~1parcels/post';

const carrier = {
  name: 'carrier',
  in: 'query',
  type: 'string',
  enum: ['air', 'sea', 'rail', 'road', 'foot'],
  maxLength: 10,
  minimum: 1,
  default: 'air',
  'x-ms-dynamic-values': { operationId: 'ListCarriers', 'value-path': 'id', 'value-title': 'name' },
};
const previous = connector()
  .set(q, carrier)
  .set(post, {
    operationId: 'AddParcel',
    parameters: [{ name: 'body', in: 'body', schema: { $ref: '#/definitions/Order' } }],
    responses: {},
  })
  .set('/definitions/Order', {
    type: 'object',
    properties: {
      weight: { type: 'integer', format: 'int32' },
      due: { type: 'string', format: 'date-time' },
      lines: { type: 'array', items: { $ref: '#/definitions/Order' } },
      tags: { type: 'array', items: { type: 'string' } },
    },
  });

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'an integer that may have decimals': {
      given: previous.set('/definitions/Order/properties/weight', { type: 'number', format: 'double' }),
      previous,
    },
    'a wider integer': {
      given: previous.set('/definitions/Order/properties/weight/format', 'int64'),
      previous,
    },
    'looser limits and more values': {
      given: previous
        .set(`${q}/maxLength`, 20)
        .unset(`${q}/minimum`)
        .set(`${q}/enum/-`, 'drone')
        .set(`${q}/title`, 'x'),
      previous,
    },
    'no list of values any more': { given: previous.unset(`${q}/enum`), previous },
    'a default where there was none': {
      given: previous.set('/definitions/Order/properties/weight/default', 1),
      previous,
    },
    'another pattern': {
      given: previous.set(`${q}/pattern`, '^a'),
      previous: previous.set(`${q}/pattern`, '^b'),
    },
    'another title of dynamic values': {
      given: previous.set(`${q}/x-ms-dynamic-values/value-title`, 'title'),
      previous,
    },
    'dynamic values that are gone': { given: previous.unset(`${q}/x-ms-dynamic-values`), previous },
    'a type that is not said': { given: previous.unset(`${q}/type`), previous },
    'output types': {
      given: previous.set('/definitions/Parcel/properties/number/type', 'integer'),
      previous,
    },
  },
  reports: {
    'another type of a parameter': {
      given: previous.set(`${q}/type`, 'integer'),
      previous,
      finds: [
        {
          check: type,
          severity: 'error',
          at: `${q}/type`,
          covers: '"integer"',
          says: 'The type of the query parameter "carrier" changed from string to integer; flows and apps that use "GetParcel"',
          fix: 'none',
        },
      ],
    },
    'another type in a circular body, once': {
      given: previous.set('/definitions/Order/properties/weight', { type: 'string' }),
      previous,
      finds: [{ check: type, severity: 'error', at: '/definitions/Order/properties/weight/type' }],
    },
    'another type of the entries': {
      given: previous.set('/definitions/Order/properties/tags/items', { properties: { a: {} } }),
      previous,
      finds: [
        {
          check: type,
          severity: 'error',
          at: '/definitions/Order/properties/tags/items',
          covers: '"items"',
          says: '"tags[]" changed from string to object',
        },
      ],
    },
    'another format': {
      given: previous.set('/definitions/Order/properties/due/format', 'date'),
      previous,
      finds: [
        {
          check: type,
          severity: 'warning',
          at: '/definitions/Order/properties/due/format',
          covers: '"date"',
          says: 'from "date-time" to "date"',
        },
      ],
    },
    'a format that is gone': {
      given: previous.unset('/definitions/Order/properties/due/format'),
      previous,
      finds: [{ check: type, severity: 'warning', at: '/definitions/Order/properties/due', covers: '"due"' }],
    },
    'values that are gone': {
      given: previous.set(`${q}/enum`, ['air']),
      previous,
      finds: [
        {
          check: type,
          severity: 'error',
          at: `${q}/enum`,
          covers: '"enum"',
          says: 'no longer takes "sea", "rail", "road" and 1 more',
        },
      ],
    },
    'a lower limit of length and a new one of values': {
      given: previous.set(`${q}/maxLength`, 5).set(`${q}/maximum`, 9).set(`${q}/minimum`, 2),
      previous,
      finds: [
        { check: type, severity: 'warning', at: `${q}/maxLength`, covers: '5', says: 'from 10 to 5' },
        { check: type, severity: 'warning', at: `${q}/minimum`, says: 'from 1 to 2' },
        { check: type, severity: 'warning', at: `${q}/maximum`, says: 'from none to 9' },
      ],
    },
    'a pattern': {
      given: previous.set(`${q}/pattern`, '^a'),
      previous,
      finds: [{ check: type, severity: 'warning', at: `${q}/pattern`, covers: '"^a"' }],
    },
    'another default': {
      given: previous.set(`${q}/default`, 'sea'),
      previous,
      finds: [{ check: type, severity: 'info', at: `${q}/default`, says: 'from "air" to "sea"' }],
    },
    'a default that is gone': {
      given: previous.unset(`${q}/default`),
      previous,
      finds: [{ check: type, severity: 'info', at: q, says: 'to none' }],
    },
    'a parameter that becomes internal': {
      given: previous.set(`${q}/x-ms-visibility`, 'internal'),
      previous,
      finds: [{ check: type, severity: 'warning', at: `${q}/x-ms-visibility`, covers: '"internal"' }],
    },
    'another operation that fetches the values': {
      given: previous.set(`${q}/x-ms-dynamic-values/operationId`, 'ListShips'),
      previous,
      finds: [
        {
          check: dynamic,
          severity: 'warning',
          at: `${q}/x-ms-dynamic-values/operationId`,
          covers: '"ListShips"',
          says: 'The operationId of "x-ms-dynamic-values" of the query parameter "carrier" changed from "ListCarriers" to "ListShips"',
        },
      ],
    },
    'a value path that is gone': {
      given: previous.unset(`${q}/x-ms-dynamic-values/value-path`),
      previous,
      finds: [
        {
          check: dynamic,
          severity: 'warning',
          at: `${q}/x-ms-dynamic-values`,
          covers: '"x-ms-dynamic-values"',
        },
      ],
    },
    'a part of a tree': {
      given: previous.set(`${q}/x-ms-dynamic-tree`, { open: { operationId: 'A', itemValuePath: 'b' } }),
      previous: previous.set(`${q}/x-ms-dynamic-tree`, { open: { operationId: 'A', itemValuePath: 'a' } }),
      finds: [{ check: dynamic, at: `${q}/x-ms-dynamic-tree/open/itemValuePath`, covers: '"b"' }],
    },
  },
});
