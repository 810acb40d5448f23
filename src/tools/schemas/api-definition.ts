import { notificationContent, operationExtensions, rootExtensions, valueExtensions } from './extensions';
import { officialMembers, officialRoot, withText } from './official';
import {
  choice,
  closed,
  described,
  dispatch,
  flag,
  listOf,
  type Members,
  named,
  ofType,
  open,
  orReference,
  ref,
  reportedBy,
  type Schema,
  text,
  unsupported,
} from './parts';
import { common, elementMembers, format, parameter, repeatable, typeWords, valueParameter } from './values';

const once = { uniqueItems: true };
const mimeTypes = listOf(
  {
    ...text,
    examples: ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain'],
  },
  once,
);
const unsupportedKeywords = Object.fromEntries(
  ['oneOf', 'anyOf', 'not', 'nullable', 'patternProperties', 'const', 'if', 'then', 'else'].map((keyword) => [
    keyword,
    unsupported,
  ]),
);

const official = (
  kind: Parameters<typeof officialMembers>[0],
  noun: string,
  members: Members = {},
  more: Schema = {},
) => closed(noun, { ...officialMembers(kind), ...members }, more);

const schemaObject = closed(
  'a schema',
  withTexts({
    ...officialMembers('schema'),
    type: described('Type of the value.', {
      type: ['string', 'array'],
      items: text,
      enum: [...Object.keys(typeWords), 'object'],
      reportedBy: { enum: 'schema/structure' },
    }),
    format,
    properties: named(ref('schema')),
    items: ofType('array', listOf(ref('schema')), ref('schema')),
    allOf: listOf(ref('schema'), { minItems: 1 }),
    additionalProperties: ofType('boolean', flag, ref('schema')),
    ...valueExtensions,
    ...unsupportedKeywords,
  }),
);

const objects: Readonly<Record<string, Schema>> = {
  info: official(
    'info',
    '"info"',
    {
      title: reportedBy('swagger/root', text),
      version: reportedBy('swagger/root', text),
      description: reportedBy('description/required', text),
      contact: ref('contact'),
      license: ref('license'),
    },
    { reportedBy: { type: 'swagger/root' } },
  ),
  contact: official(
    'contact',
    '"contact"',
    Object.fromEntries(['name', 'url', 'email'].map((name) => [name, reportedBy('metadata/contact', text)])),
    { reportedBy: { type: 'metadata/contact' } },
  ),
  license: official('license', '"license"', {}, { required: ['name'] }),
  externalDocs: official('externalDocs', '"externalDocs"', {}, { required: ['url'] }),
  tag: official('tag', 'a tag', {}, { required: ['name'] }),
  xml: official('xml', '"xml"'),
  pathItem: official('pathItem', 'a path', {
    $ref: unsupported,
    'x-ms-notification-content': notificationContent(ref('schema')),
  }),
  operation: official('operation', 'an operation', {
    operationId: reportedBy('operation/id', text),
    summary: reportedBy('operation/summary-required', text),
    description: reportedBy('operation/description-required', text),
    tags: listOf(text, once),
    ...operationExtensions,
  }),
  parameter: orReference(parameter, '#/parameters/'),
  bodyParameter: closed('a body parameter', {
    ...common,
    // No rule asks for texts of a body.
    description: described('Full sentence that says what the body holds.', text),
    ...valueExtensions,
    schema: ref('schema'),
    type: reportedBy('parameter/structure', {}),
  }),
  repeatableParameter: valueParameter({
    collectionFormat: repeatable,
    allowEmptyValue: flag,
  }),
  headerParameter: valueParameter({}),
  pathParameter: valueParameter({
    required: reportedBy('parameter/path', described('Path parameters are always required.', flag)),
    'x-ms-url-encoding': reportedBy('parameter/path', valueExtensions['x-ms-url-encoding'] as Schema),
  }),
  items: closed('"items" of a parameter', elementMembers),
  responses: {
    type: 'object',
    reportedBy: { type: 'response/required' },
    propertyNames: { pattern: '^(?:[0-9]{3}|default|x-.*)$' },
    patternProperties: { '^(?:[0-9]{3}|default)$': ref('response') },
  },
  response: orReference(
    official('response', 'a response', {
      description: reportedBy('response/description', text),
      schema: ref('schema'),
      headers: named(ref('header')),
      examples: { type: 'object' },
      'x-ms-summary': valueExtensions['x-ms-summary'] as Schema,
    }),
    '#/responses/',
  ),
  header: closed('a header', { ...elementMembers, description: text }, { required: ['type'] }),
  schema: orReference(schemaObject, '#/definitions/'),
  mediaTypeList: mimeTypes,
  parametersList: listOf(ref('parameter')),
  schemesList: listOf({ type: 'string', enum: ['https', 'http', 'wss', 'ws'] }, once),
  security: listOf(named(listOf(text))),
  securityScheme: {
    type: 'object',
    properties: {
      type: reportedBy(
        'auth/security',
        choice({
          apiKey: 'A key in a header or the query.',
          oauth2: 'OAuth.',
          basic: 'User name and password.',
        }),
      ),
    },
    ...dispatch('type', [
      [['basic'], official('basicAuthenticationSecurity', 'a security definition', { type: {} })],
      [['apiKey'], official('apiKeySecurity', 'a security definition', schemeMembers(['name', 'in']))],
      [
        ['oauth2'],
        official('oauth2AccessCodeSecurity', 'a security definition', {
          ...schemeMembers(['flow', 'authorizationUrl', 'tokenUrl']),
          scopes: named(text),
        }),
      ],
    ]),
  },
};

/** Members that say what they are for. */
function withTexts(members: Members): Members {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, withText(name, schema)]));
}

/** Members that auth/security reports where they are missing or wrong. */
function schemeMembers(members: readonly string[]): Members {
  return Object.fromEntries(['type', ...members].map((name) => [name, reportedBy('auth/security', text)]));
}

/** The schema of apiDefinition.swagger.json: Swagger 2.0 as published, with the extensions of connectors. */
export function apiDefinitionSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...closed(
      'the definition',
      withTexts({
        ...officialRoot(),
        swagger: reportedBy('swagger/root', { type: 'string', enum: ['2.0'] }),
        openapi: reportedBy('swagger/root', {}),
        info: ref('info'),
        host: reportedBy('host/format', text),
        basePath: reportedBy('swagger/root', text),
        paths: {
          // A path without its slash is reported by swagger/paths.
          ...open({}, { patternProperties: { '^(?!x-)': ref('pathItem') } }),
          reportedBy: { type: 'swagger/root' },
        },
        definitions: named(ref('schema')),
        parameters: named(ref('parameter')),
        responses: named(ref('response')),
        securityDefinitions: named(ref('securityScheme')),
        tags: listOf(ref('tag')),
        ...rootExtensions,
      }),
    ),
    definitions: objects,
  };
}
