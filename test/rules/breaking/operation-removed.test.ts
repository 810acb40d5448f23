import { expect } from 'vitest';
import rule from '../../../src/engine/rules/breaking/operation-removed';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const previous = connector().operation('TrackParcel');
const gone = '/paths/~1items~1TrackParcel';

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'a new operation': { given: previous.operation('AddParcel'), previous },
    'an operation that is kept deprecated': { given: previous.set(`${gone}/get/deprecated`, true), previous },
    'another id at the same path and method': {
      given: previous.set(`${gone}/get/operationId`, 'ReadParcel'),
      previous,
    },
    'the same id at another path': {
      given: connector().set('/paths/~1v2~1items', { get: { operationId: 'TrackParcel' } }),
      previous,
    },
    'a variable with another name': {
      given: connector().set('/paths/~1a~1{key}', { get: { operationId: 'Other' } }),
      previous: connector().set('/paths/~1A~1{id}', { get: { operationId: 'One' } }),
    },
    'an internal operation': {
      given: connector(),
      previous: connector().operation('TrackParcel', { 'x-ms-visibility': 'internal' }),
    },
    'an operation without an id': {
      given: connector(),
      previous: connector().operation('TrackParcel', { operationId: undefined }),
    },
    'a definition that cannot be read': {
      given: connector().file('apiDefinition.swagger.json', '{'),
      previous,
    },
  },
  reports: {
    'an operation that is gone with its path': {
      given: connector(),
      previous,
      finds: [
        {
          severity: 'error',
          at: '/paths',
          covers: '"paths"',
          says: `"TrackParcel" is gone (before: ${gone}/get)`,
          fix: 'suggest',
        },
      ],
      afterFix: (text) => {
        const definition = JSON.parse(text);
        const { get } = definition.paths['/items/TrackParcel'];
        expect(get).toMatchObject({ operationId: 'TrackParcel', deprecated: true });
        expect(text).toBe(JSON.stringify(definition, null, 2));
      },
    },
    'an operation whose path has another one': {
      given: connector().set(`${gone}`, { parameters: [], post: { operationId: 'AddParcel' } }),
      previous: previous.set(`${gone}/parameters`, []),
      finds: [{ severity: 'error', at: gone, covers: '"/items/TrackParcel"', fix: 'suggest' }],
      afterFix: (text) => {
        expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2));
        expect(JSON.parse(text).paths['/items/TrackParcel'].get.deprecated).toBe(true);
      },
    },
    'a deprecated operation': {
      given: connector(),
      previous: connector().operation('TrackParcel', { deprecated: true }),
      finds: [{ severity: 'warning', at: '/paths', says: 'deprecated operation "TrackParcel"' }],
      afterFix: '"deprecated": true',
    },
    'an operation that needs what is gone too': {
      given: connector().unset('/definitions/Parcel'),
      previous,
      finds: [{ severity: 'error', fix: 'none' }],
    },
    'an operation that calls one that is gone too': {
      given: connector(),
      previous: connector()
        .operation('ListParcels', { 'x-ms-visibility': 'internal' })
        .operation('TrackParcel', {
          parameters: [{ name: 'a', in: 'query', 'x-ms-dynamic-values': { operationId: 'ListParcels' } }],
        }),
      finds: [{ severity: 'error', fix: 'none' }],
    },
    'an operation that signs in another way': {
      given: connector(),
      previous: connector().operation('TrackParcel', { security: [{ other: [] }] }),
      finds: [{ severity: 'error', fix: 'none' }],
    },
    'an operation whose path is taken by another method with other shared parameters': {
      given: connector().set(gone, { parameters: [], post: {} }),
      previous,
      finds: [{ severity: 'error', at: gone, fix: 'none' }],
    },
    'all operations, from a definition without paths': {
      given: connector().unset('/paths'),
      previous,
      finds: [
        { at: '', covers: '{', says: '"GetParcel"', fix: 'none' },
        { at: '', covers: '{', says: '"TrackParcel"', fix: 'none' },
      ],
    },
    'a long number and an odd key, restored as they were': {
      given: connector(),
      previous: connector().file(
        'apiDefinition.swagger.json',
        '{"paths":{"/parcels":{"get":{"operationId":"GetParcel"}},"/b":{"get":{"operationId":"B_V2","x-max":9223372036854775807,"__proto__":[1]}}}}',
      ),
      finds: [{ severity: 'error', says: '"B_V2"' }],
      afterFix: (text) => {
        expect(text).toContain('"x-max": 9223372036854775807,');
        expect(text).toContain('"__proto__": [');
      },
    },
  },
});
