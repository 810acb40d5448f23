import rule from '../../../src/engine/rules/swagger/paths';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const format = 'swagger/path-format';
const unique = 'swagger/path-unique';
const paths = (value: unknown) => connector().set('/paths', value);

testRule(rule, {
  passes: {
    'paths with variables': paths({
      '/a/{item-id}': { get: {} },
      '/a/{item-id}/b({key})': { get: {} },
      '/': {},
    }),
    'extension members': paths({ 'x-note?': 'a', '/a': {} }),
    'different static segments': paths({ '/a/{item-id}': { get: {} }, '/b/{item-id}': { get: {} } }),
    'an equals sign outside of braces': paths({ '/a(id={item-id})': {} }),
    'the same text in another order': paths({ '/a/{item-id}/b': { get: {} }, '/a/b/{item-id}': { get: {} } }),
  },
  reports: {
    'a path without a slash in front': {
      given: paths({ 'items/{item-id}': {} }),
      finds: [
        {
          check: format,
          severity: 'error',
          at: '/paths/items~1{item-id}',
          covers: '"items/{item-id}"',
          fix: 'safe',
        },
      ],
      afterFix: '"/items/{item-id}": {}',
    },
    'a path without a slash beside one that has it': {
      given: paths({ items: {}, '/items': {} }),
      finds: [{ check: format, fix: 'none' }],
    },
    'a query, a fragment and an asterisk': {
      given: paths({ '/items?type=a#b': {}, '/c/*': {} }),
      finds: [
        { check: format, says: 'contains "#"', fix: 'none' },
        { check: format, says: 'contains "?"' },
        { check: format, at: '/paths/~1c~1*', says: 'contains "*"' },
      ],
    },
    'braces that do not pair up': {
      given: paths({ '/a/{id': {}, '/b/id}': {}, '/c/{a/b}': {} }),
      finds: [
        { check: format, at: '/paths/~1a~1{id', says: 'do not pair up' },
        { check: format, at: '/paths/~1b~1id}' },
        { check: format, at: '/paths/~1c~1{a~1b}' },
      ],
    },
    'nested braces and a value inside braces': {
      given: paths({ '/a/{b{c-c}}': {}, '/d/{e=1}': {} }),
      finds: [
        { check: format, at: '/paths/~1a~1{b{c-c}}', says: 'braces inside braces' },
        { check: format, at: '/paths/~1d~1{e=1}', says: 'value inside' },
      ],
    },
    'two variables of one path with one method': {
      given: paths({ '/a/{item-id}': { get: {} }, '/a/{the-name}': { put: {}, get: {} } }),
      finds: [
        {
          check: unique,
          severity: 'error',
          at: '/paths/~1a~1{the-name}',
          covers: '"/a/{the-name}"',
          says: 'both have GET',
        },
      ],
    },
    'two variables of one path with different methods': {
      given: paths({ '/a/{item-id}': { get: {} }, '/a/{the-name}': { put: {} } }),
      finds: [{ check: unique, severity: 'info', at: '/paths/~1a~1{the-name}', fix: 'none' }],
    },
    'capitals that differ': {
      given: paths({ '/A/{item-id}': { get: {} }, '/a/{item-id}': { put: {} } }),
      finds: [
        { check: unique, severity: 'error', at: '/paths/~1a~1{item-id}', says: 'upper and lower case only' },
      ],
    },
  },
});
