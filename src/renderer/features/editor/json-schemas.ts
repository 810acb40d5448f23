import apiDefinition from '../../../shared/schemas/api-definition.schema.json';
import apiProperties from '../../../shared/schemas/api-properties.schema.json';

/** Schemas by which the editor completes and explains the two JSON files of a connector; nothing is fetched. */
export const jsonSchemas = [
  schemaFor('api-definition', ['apiDefinition*.json'], apiDefinition),
  schemaFor('api-properties', ['apiProperties.json'], apiProperties),
];

function schemaFor(name: string, fileMatch: readonly string[], schema: unknown) {
  return { uri: `connector-review://schemas/${name}.json`, fileMatch: [...fileMatch], schema };
}
