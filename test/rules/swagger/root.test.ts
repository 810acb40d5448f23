import rule from '../../../src/engine/rules/swagger/root';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const version = 'swagger/version';
const required = 'swagger/required-members';
const basePath = 'swagger/base-path';
const raw = (text: string) => connector().file('apiDefinition.swagger.json', text);
const root = (text: string, covers: string, says: string) => ({
  given: raw(text),
  finds: [{ check: required, severity: 'error' as const, at: '', covers, says, fix: 'none' as const }],
});

testRule(rule, {
  passes: {
    'a sound definition': connector(),
    'the version written with an escape': raw(
      '{"swagger":"2\\u002e0","info":{"title":"T","version":"1"},"paths":{"/a":{}}}',
    ),
    'an empty title, which title/required judges': connector().set('/info/title', ''),
    'no basePath': connector().unset('/basePath'),
    'a basePath of one slash': connector().set('/basePath', '/'),
    'a basePath with a colon': connector().set('/basePath', '/v1:beta'),
  },
  reports: {
    'an OpenAPI 3 definition': {
      given: connector().unset('/swagger').set('/openapi', '3.0.1'),
      finds: [
        {
          check: version,
          severity: 'error',
          at: '/openapi',
          covers: '"3.0.1"',
          says: '"openapi"',
          fix: 'none',
        },
      ],
    },
    'both versions': {
      given: connector().set('/openapi', '3.0.1'),
      finds: [{ check: version, at: '/openapi' }],
    },
    'no version': {
      given: connector().unset('/swagger'),
      finds: [{ check: version, at: '', covers: '{', says: 'no "swagger"', fix: 'none' }],
    },
    'the version as a number': {
      given: raw('{"swagger": 2.0, "info": {"title": "T", "version": "1"}, "paths": {"/a": {}}}'),
      finds: [{ check: version, at: '/swagger', covers: '2.0', says: '"swagger" is 2.0', fix: 'safe' }],
      afterFix: '{"swagger": "2.0", "info"',
    },
    'another version': {
      given: connector().set('/swagger', '1.2'),
      finds: [{ check: version, at: '/swagger', covers: '"1.2"', says: '"swagger" is "1.2"', fix: 'none' }],
    },
    'a version with a blank': {
      given: connector().set('/swagger', '2.0 '),
      finds: [{ check: version, at: '/swagger' }],
    },
    'a version that is an object': {
      given: connector().set('/swagger', { version: '2.0' }),
      finds: [{ check: version, at: '/swagger', covers: '"swagger"', says: 'an object' }],
    },
    'null as root': root('null', 'null', 'is null'),
    'a number as root': root(' 42', '42', 'is a number'),
    'a string as root': root('"x"', '"x"', 'is a string'),
    'an array as root': root('[ {} ]', '[', 'is an array'),
    'an empty root': {
      given: raw('{ }'),
      finds: [
        { check: required, at: '', covers: '{', says: '"info"' },
        { check: required, at: '', says: '"paths"' },
        { check: version, at: '' },
      ],
    },
    'no paths': {
      given: connector().unset('/paths'),
      finds: [{ check: required, severity: 'error', at: '', covers: '{', says: 'no "paths"', fix: 'none' }],
    },
    'paths without path': {
      given: connector().set('/paths', {}),
      finds: [{ check: required, at: '/paths', covers: '{}', says: 'holds no path' }],
    },
    'paths with extensions only': {
      given: connector().set('/paths', { 'x-note': {} }),
      finds: [{ check: required, at: '/paths', covers: '"paths"' }],
    },
    'paths that are a list': {
      given: connector().set('/paths', [1]),
      finds: [{ check: required, at: '/paths', covers: '"paths"', says: '"paths" is an array' }],
    },
    'an info that is a string': {
      given: connector().set('/info', 'Parcel Desk'),
      finds: [{ check: required, at: '/info', covers: '"Parcel Desk"', says: '"info" is a string' }],
    },
    'an info without title and version': {
      given: connector().unset('/info/title').unset('/info/version'),
      finds: [
        { check: required, at: '/info', covers: '"info"', says: '"info.title"' },
        { check: required, at: '/info', covers: '"info"', says: '"info.version"' },
      ],
    },
    'a version that is a number': {
      given: connector().set('/info/version', 1),
      finds: [{ check: required, at: '/info/version', covers: '1', says: '"info.version" is a number' }],
    },
    'a basePath without slash': {
      given: connector().set('/basePath', 'v1'),
      finds: [{ check: basePath, severity: 'error', at: '/basePath', covers: '"v1"', fix: 'safe' }],
      afterFix: '"basePath": "/v1"',
    },
    'a basePath that starts with a blank': {
      given: connector().set('/basePath', ' /v1'),
      finds: [{ check: basePath, fix: 'none' }],
    },
    'an empty basePath': {
      given: connector().set('/basePath', ''),
      finds: [{ check: basePath, covers: '""', fix: 'safe' }],
      afterFix: '"basePath": "/"',
    },
    'a basePath with scheme': {
      given: connector().set('/basePath', 'https://api.parceldesk.io/v1'),
      finds: [{ check: basePath, severity: 'error', says: 'scheme', fix: 'none' }],
    },
    'a basePath with query': {
      given: connector().set('/basePath', '/é/v1?x=1'),
      finds: [{ check: basePath, at: '/basePath', covers: '?x=1', says: '"?"', fix: 'none' }],
    },
    'a basePath with fragment': {
      given: connector().set('/basePath', '/v1#'),
      finds: [{ check: basePath, covers: '#', says: '"#"' }],
    },
    'a basePath that ends with a slash': {
      given: connector().set('/basePath', '/v1/'),
      finds: [{ check: basePath, severity: 'info', at: '/basePath', covers: '/', fix: 'none' }],
    },
    'a basePath that is no string': {
      given: connector().set('/basePath', ['/v1']),
      finds: [
        { check: basePath, severity: 'error', at: '/basePath', covers: '"basePath"', says: 'an array' },
      ],
    },
  },
});
