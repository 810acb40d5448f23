import rule from '../../../src/engine/rules/operation/empty';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const count = 'operation/count';
const path = (value: unknown) => connector().set('/paths/~1x', value);
const many = (total: number) => {
  const paths = Array.from({ length: total }, (_, i) => [`/p${i}`, { get: { operationId: `Get${i}` } }]);
  return connector().set('/paths', Object.fromEntries(paths));
};

testRule(rule, {
  passes: {
    'one operation of a verified publisher': connector(),
    'three operations of an independent publisher': { given: many(3), publisher: 'independent' },
    'a sound independent connector': { given: independentConnector(), publisher: 'independent' },
    'an operation without responses': path({ get: { operationId: 'GetX' } }),
    'an operation without id': path({ get: { responses: {} } }),
    'the content of a webhook': path({ 'x-ms-notification-content': {} }),
    'an extension': connector().set('/paths/x-note', {}),
    'a path item that is no object': path([]),
    'as many operations as may be': many(256),
    'paths of the wrong type': connector().set('/paths', ['/x']),
  },
  reports: {
    'an empty path': {
      given: path({}),
      finds: [{ severity: 'error', at: '/paths/~1x', covers: '{}', says: 'The path /x', fix: 'safe' }],
      afterFix: (text) => {
        if (JSON.stringify(Object.keys(JSON.parse(text).paths)) !== '["/parcels"]') throw new Error(text);
      },
    },
    'a path with parameters alone': {
      given: path({ parameters: [] }),
      finds: [{ severity: 'error', at: '/paths/~1x', covers: '"/x"', fix: 'suggest' }],
    },
    'a method in capitals': {
      given: path({ GET: { operationId: 'GetX', responses: {} } }),
      finds: [{ at: '/paths/~1x', covers: '"/x"', fix: 'none' }],
    },
    'an empty operation': {
      given: path({ post: {} }),
      finds: [{ severity: 'error', at: '/paths/~1x/post', covers: '{}', says: 'POST /x', fix: 'none' }],
    },
    'an operation with a summary alone': {
      given: path({ post: { summary: 'Create' } }),
      finds: [{ at: '/paths/~1x/post', covers: '"post"' }],
    },
    'too many operations': {
      given: many(257),
      finds: [
        { check: count, severity: 'warning', at: '/paths', covers: '"paths"', says: '257', fix: 'none' },
      ],
    },
    'internal operations alone': {
      given: connector().set('/paths/~1parcels/get/x-ms-visibility', 'internal'),
      finds: [{ check: count, severity: 'error', at: '/paths', says: 'no operation' }],
    },
    'the only path, empty': {
      given: connector().set('/paths', { '/x': {} }),
      finds: [
        { check: count, at: '/paths', severity: 'error' },
        { at: '/paths/~1x', fix: 'none' },
      ],
    },
    'two operations of an independent publisher': {
      given: many(2),
      publisher: 'independent',
      finds: [{ check: count, severity: 'info', at: '/paths', says: '2 operations' }],
    },
    'one public operation of an independent publisher': {
      given: many(3)
        .set('/paths/~1p0/get/x-ms-visibility', 'internal')
        .set('/paths/~1p1/get/x-ms-visibility', 'internal'),
      publisher: 'independent',
      finds: [{ check: count, severity: 'info', says: '1 operation;' }],
    },
  },
});
