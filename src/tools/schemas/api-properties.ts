import { connectionParameter, oAuthSettings, parameterSets } from './connection-parameters';
import { choice, described, listOf, type Members, named, ref, reportedBy, type Schema, text } from './parts';
import { policyInstances } from './policies';

const colors = [
  { label: '"#RRGGBB"', description: 'Background color of the icon.', body: '#$1' },
  { label: '"#da3b01"', description: 'The color of all independent publishers.', body: '#da3b01' },
];

const members: Members = {
  connectionParameters: described(
    'What users enter once, when they create a connection.',
    named(ref('connectionParameter')),
  ),
  connectionParameterSets: described('Several ways to sign in, of which users choose one.', parameterSets),
  iconBrandColor: reportedBy(
    'properties/brand-color',
    described('Background color of the icon, # and six hexadecimal digits.', {
      type: 'string',
      defaultSnippets: colors,
    }),
  ),
  capabilities: described(
    'What the connector can do beyond plain calls; usually an empty list.',
    listOf({
      ...choice({
        actions: 'It has actions.',
        triggers: 'It has triggers.',
        cloud: 'It calls a service in the cloud.',
        gateway: 'It can use an on-premises data gateway.',
        blob: 'It stores files.',
        composite: 'It is made of several parts.',
        tabular: 'It offers tables.',
        fileSystem: 'It offers files and folders.',
      }),
      reportedBy: { enum: 'properties/schema' },
    }),
  ),
  policyTemplateInstances: described('Policies that change requests and responses.', policyInstances),
  publisher: reportedBy(
    'properties/publisher',
    described('Full name of your company, or your own name as an independent publisher.', text),
  ),
  stackOwner: reportedBy(
    'properties/publisher',
    described('Company that owns the service behind the connector.', text),
  ),
  scriptOperations: described('operationIds whose requests run through script.csx.', listOf(text)),
};

/** The schema of apiProperties.json. */
export function apiPropertiesSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    noun: 'the file',
    type: 'object',
    required: ['properties'],
    additionalProperties: false,
    properties: {
      $schema: text,
      properties: described('Everything about the connector that is not in its definition.', {
        noun: '"properties"',
        type: 'object',
        properties: members,
        additionalProperties: false,
      }),
    },
    definitions: { connectionParameter, oAuthSettings },
  };
}
