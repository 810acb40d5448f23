import { expect, it } from 'vitest';
import type { JsonNode } from '../../../src/engine/json/node';
import {
  owningOperation,
  parameterLabel,
  propertyLabel,
  responseLabel,
} from '../../../src/engine/model/labels';
import { along } from '../../support/along';
import { jsonDocument } from '../../support/json-texts';

const parameter = { name: 'q' };
const schema = { properties: { name: {} } };
const definition = {
  paths: {
    '/a': {
      parameters: [parameter],
      get: { operationId: 'GetA', parameters: [{}, { name: '', schema }], responses: { 200: {} } },
      post: { responses: { default: {} } },
    },
  },
  definitions: { 'A/B': schema },
  parameters: { Q: parameter },
  responses: { Bad: {} },
};

function at(...path: readonly (string | number)[]): JsonNode {
  const node = along(jsonDocument(JSON.stringify(definition)).root, path);
  if (node === undefined) throw new Error(path.join('/'));
  return node;
}

it('names parameters by name or number, and by where they are written', () => {
  expect(parameterLabel(at('paths', '/a', 'parameters', 0))).toBe('"q" of /a');
  expect(parameterLabel(at('paths', '/a', 'get', 'parameters', 1))).toBe('number 2 of "GetA"');
  expect(parameterLabel(at('parameters', 'Q'))).toBe('"q" (#/parameters/Q)');
});

it('names properties by their key, or as they are called where they are used', () => {
  const name = ['properties', 'name'];
  expect(propertyLabel(at('paths', '/a', 'get', 'parameters', 1, 'schema', ...name))).toBe(
    '"name" of "GetA"',
  );
  expect(propertyLabel(at('definitions', 'A/B', ...name))).toBe('"name" (#/definitions/A~1B)');
  expect(propertyLabel(at('definitions', 'A/B'), 'home')).toBe('"home" (#/definitions/A~1B)');
});

it('names responses by code and operation', () => {
  expect(responseLabel(at('paths', '/a', 'get', 'responses', '200'))).toBe('200 response of "GetA"');
  expect(responseLabel(at('paths', '/a', 'post', 'responses', 'default'))).toBe(
    'default response of POST /a',
  );
  expect(responseLabel(at('responses', 'Bad'))).toBe('shared response #/responses/Bad');
});

it('finds the operation a node is written in', () => {
  expect(owningOperation(at('paths', '/a', 'get', 'responses', '200'))?.key?.text).toBe('get');
  expect(owningOperation(at('paths', '/a', 'parameters'))).toBeUndefined();
  expect(owningOperation(at('definitions', 'A/B'))).toBeUndefined();
});
