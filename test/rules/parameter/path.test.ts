import rule from '../../../src/engine/rules/parameter/path';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const declared = 'parameter/path-declared';
const required = 'parameter/path-required';
const encoding = 'parameter/path-encoding';
const variable = (name: string, more = {}) => ({
  name,
  in: 'path',
  required: true,
  type: 'string',
  'x-ms-url-encoding': 'single',
  ...more,
});
const path = (parameters: unknown, pathItem = {}) =>
  connector().set('/paths/~1a~1{item-id}', { ...pathItem, get: { operationId: 'GetA', parameters } });
const at = '/paths/~1a~1{item-id}/get';

testRule(rule, {
  passes: {
    'a declared variable': path([variable('item-id')]),
    'a variable declared for the path': path(undefined, { parameters: [variable('item-id')] }),
    'a double encoding': path([variable('item-id', { 'x-ms-url-encoding': 'double' })]),
    'a reference that leads nowhere': path([{ $ref: '#/parameters/Gone' }]),
    'a variable declared by reference': path([{ $ref: '#/parameters/Id' }]).set(
      '/parameters/Id',
      variable('item-id'),
    ),
    'empty braces': connector().set('/paths/~1a~1{}', { get: {} }),
    'an extension among the paths': connector().set('/paths/x-{a}', { get: {} }),
    'a query parameter that is optional': connector(),
  },
  reports: {
    'an undeclared variable': {
      given: path([{ name: 'q', in: 'query', type: 'string' }]),
      finds: [
        {
          check: declared,
          severity: 'error',
          at: `${at}/parameters`,
          covers: '"parameters"',
          says: /"GetA".*"item-id"/,
          fix: 'suggest',
        },
      ],
      afterFix: '"name": "item-id",\n            "in": "path",\n            "required": true,',
    },
    'two undeclared variables and no list': {
      given: connector().set('/paths/~1{a-a}~1{b-b}', { get: { operationId: 'GetA' } }),
      finds: [
        { check: declared, at: '/paths/~1{a-a}~1{b-b}/get', covers: '"get"', says: '"a-a"', fix: 'suggest' },
        { check: declared, says: '"b-b"', fix: 'none' },
      ],
      afterFix: (text) => {
        const { parameters } = JSON.parse(text).paths['/{a-a}/{b-b}'].get;
        if (JSON.stringify(parameters) !== JSON.stringify([variable('a-a'), variable('b-b')]))
          throw new Error(JSON.stringify(parameters));
      },
    },
    'two undeclared variables and an empty list': {
      given: connector().set('/paths/~1{a-a}~1{b-b}', { get: { operationId: 'GetA', parameters: [] } }),
      finds: [{ check: declared, fix: 'suggest' }, { check: declared }],
      afterFix: (text) => {
        const { parameters } = JSON.parse(text).paths['/{a-a}/{b-b}'].get;
        if (parameters.length !== 2) throw new Error(JSON.stringify(parameters));
      },
    },
    'a list of the wrong type': {
      given: path({}),
      finds: [{ check: declared, at: `${at}/parameters`, fix: 'none' }],
    },
    'another case': {
      given: path([variable('Item-id')]),
      finds: [
        { check: declared, at: `${at}/parameters`, says: '"item-id"', fix: 'none' },
        { check: declared, at: `${at}/parameters`, covers: '"Item-id"', severity: 'error' },
      ],
    },
    'a path parameter without variable, shared by the operations of the path': {
      given: connector().set('/paths/~1a', { parameters: [variable('b')], get: {}, post: {} }),
      finds: [{ check: declared, at: '/paths/~1a/parameters', covers: '"b"' }],
    },
    'a shared parameter without variable': {
      given: connector()
        .set('/paths/~1a/get', { parameters: [{ $ref: '#/parameters/Id' }] })
        .set('/parameters/Id', variable('id')),
      finds: [{ check: declared, at: '/paths/~1a/get/parameters', covers: '{' }],
    },
    'an optional path parameter': {
      given: path([variable('item-id', { required: false })]),
      finds: [
        {
          check: required,
          severity: 'error',
          at: `${at}/parameters/0/required`,
          covers: 'false',
          fix: 'safe',
        },
      ],
      afterFix: '"required": true',
    },
    'a shared path parameter without "required", once': {
      given: path([{ $ref: '#/parameters/Id' }])
        .set('/parameters/Id', variable('item-id'))
        .unset('/parameters/Id/required'),
      finds: [{ check: required, at: '/parameters/Id', covers: '"Id"', fix: 'safe' }],
      afterFix: '"in": "path",\n      "required": true,',
    },
    'no encoding': {
      given: path([variable('item-id', { 'x-ms-url-encoding': undefined })]),
      finds: [{ check: encoding, severity: 'warning', at: `${at}/parameters/0`, covers: '{', fix: 'safe' }],
      afterFix: '"x-ms-url-encoding": "single"',
    },
    'an encoding in capitals': {
      given: path([variable('item-id', { 'x-ms-url-encoding': 'Double' })]),
      finds: [
        {
          check: encoding,
          severity: 'error',
          at: `${at}/parameters/0`,
          covers: '"Double"',
          fix: 'safe',
        },
      ],
      afterFix: '"x-ms-url-encoding": "double"',
    },
    'an encoding that does not exist': {
      given: path([variable('item-id', { 'x-ms-url-encoding': true })]),
      finds: [{ check: encoding, severity: 'error', covers: 'true', fix: 'none' }],
    },
    'an encoding in the query': {
      given: path([variable('item-id'), variable('q', { in: 'query' })]),
      finds: [
        {
          check: encoding,
          severity: 'warning',
          at: `${at}/parameters/1`,
          covers: '"x-ms-url-encoding"',
        },
      ],
    },
  },
});
