import rule from '../../../src/engine/rules/parameter/structure';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const unique = 'parameter/unique';
const bodySchema = 'parameter/body-schema';
const reserved = 'parameter/reserved-name';
const getBody = 'operation/get-body';
const text = (name: string, location = 'query') => ({ name, in: location, type: 'string' });
const body = (name = 'body') => ({ name, in: 'body', schema: { type: 'object' } });
const post = (parameters: readonly unknown[], shared: readonly unknown[] = []) =>
  connector().set('/paths/~1x', {
    parameters: shared,
    post: { operationId: 'CreateX', parameters, responses: {} },
  });
const get = (parameters: readonly unknown[]) => connector().operation('GetX', { parameters });
const at = '/paths/~1x/post/parameters';

testRule(rule, {
  passes: {
    'different parameters': post([text('a'), text('b'), text('a', 'header'), body()]),
    'an entry of the path that the operation replaces': post([text('a')], [text('a')]),
    'a file among form data': post([{ name: 'f', in: 'formData', type: 'file' }, text('g', 'formData')]),
    'a reference that leads nowhere': post([{ $ref: '#/parameters/Gone' }, { $ref: '#/parameters/Gone' }]),
    'names that only resemble a reserved one': post([text('connectionIdentifier'), text('connection')]),
    'a header no security definition sends': post([
      text('Authorization', 'header'),
      text('Accept', 'header'),
    ]),
    'a query parameter called like a header': post([text('Authorization')]).set('/securityDefinitions/b', {
      type: 'basic',
    }),
    'a parameter whose place is unknown': post([{ name: 'a' }, { name: 'b', schema: {} }]),
    'a body of a DELETE operation': connector().set('/paths/~1x', { delete: { parameters: [body()] } }),
  },
  reports: {
    'two parameters of one name and place': {
      given: post([text('q'), text('r'), text('q')]),
      finds: [
        { check: unique, severity: 'error', at: `${at}/2`, covers: '{', says: '"q" in query', fix: 'none' },
      ],
    },
    'a parameter repeated by reference, in the path': {
      given: post([], [text('q'), { $ref: '#/parameters/Q' }]).set('/parameters/Q', text('q')),
      finds: [{ check: unique, at: '/paths/~1x/parameters/1', covers: '{' }],
    },
    'two bodies': {
      given: post([body('a'), body('b')]),
      finds: [{ check: unique, severity: 'error', at: `${at}/1`, says: /"CreateX".*"b"/ }],
    },
    'a body of the path and one of the operation': {
      given: post([body('b')], [body('a')]),
      finds: [{ check: unique, at: `${at}/0`, says: '"b"' }],
    },
    'a body beside form data': {
      given: post([text('g', 'formData'), body()]),
      finds: [{ check: unique, severity: 'error', at: `${at}/1`, says: 'form data' }],
    },
    'a file in the query': {
      given: post([{ name: 'f', in: 'query', type: 'file' }]),
      finds: [{ check: unique, severity: 'error', at: `${at}/0`, covers: '"file"' }],
    },
    'a body without schema': {
      given: post([{ name: 'body', in: 'body', type: 'object' }]),
      finds: [{ check: bodySchema, severity: 'error', at: `${at}/0`, covers: '{', says: 'no "schema"' }],
    },
    'a body with a type': {
      given: post([{ ...body(), type: 'object' }]),
      finds: [{ check: bodySchema, severity: 'error', at: `${at}/0`, covers: '"type"' }],
    },
    'a query parameter with a schema': {
      given: post([{ name: 'q', in: 'query', schema: { type: 'string' } }]),
      finds: [{ check: bodySchema, severity: 'error', at: `${at}/0`, covers: '"schema"' }],
    },
    'a shared parameter without type, once': {
      given: post([{ $ref: '#/parameters/Q' }], [{ $ref: '#/parameters/Q' }]).set('/parameters/Q', {
        name: 'q',
        in: 'query',
      }),
      finds: [{ check: bodySchema, at: '/parameters/Q', covers: '"Q"', says: '"q" (#/parameters/Q)' }],
    },
    'the reserved name': {
      given: post([text('ConnectionID')]),
      finds: [{ check: reserved, severity: 'error', at: `${at}/0/name`, covers: '"ConnectionID"' }],
    },
    'a header that OAuth sends': {
      given: post([text('authorization', 'header')]).set('/securityDefinitions/o', { type: 'oauth2' }),
      finds: [{ check: reserved, severity: 'warning', at: `${at}/0/name`, covers: '"authorization"' }],
    },
    'a header that an API key fills': {
      given: post([text('Accept', 'header')]).set('/securityDefinitions/k', {
        type: 'apiKey',
        in: 'header',
        name: 'accept',
      }),
      finds: [{ check: reserved, severity: 'warning' }],
    },
    'a GET operation with a body': {
      given: get([body()]),
      finds: [
        {
          check: getBody,
          severity: 'error',
          at: '/paths/~1items~1GetX/get/parameters/0',
          covers: '{',
          says: 'GET',
        },
      ],
    },
    'a HEAD operation with form data of the path': {
      given: connector().set('/paths/~1x', { parameters: [text('g', 'formData')], head: {} }),
      finds: [{ check: getBody, at: '/paths/~1x/parameters/0', says: 'HEAD operation HEAD /x' }],
    },
    'a body by reference, at each GET operation': {
      given: get([{ $ref: '#/parameters/B' }])
        .operation('GetY', { parameters: [{ $ref: '#/parameters/B' }] })
        .set('/parameters/B', body()),
      finds: [
        { check: getBody, at: '/paths/~1items~1GetX/get/parameters/0' },
        { check: getBody, at: '/paths/~1items~1GetY/get/parameters/0' },
      ],
    },
  },
});
