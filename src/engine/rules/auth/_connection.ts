import type { JsonNode } from '../../json/node';
import { connectionParametersOf } from '../../model/connection-parameters';
import type { PropertiesModel } from '../../model/properties-model';
import { quoted } from '../../words/quoted';

/** Connection parameters that are objects; others are for properties/schema to report. */
export function parametersOf(properties: PropertiesModel): readonly JsonNode[] {
  const parameters = connectionParametersOf(properties);
  return parameters.every(isObject) ? parameters : parameters.filter(isObject);
}

function isObject(parameter: JsonNode): boolean {
  return parameter.isObject;
}

/** The `oAuthSettings` of all connection parameters that are objects, in text order. */
export function oauthSettingsOf(properties: PropertiesModel): readonly JsonNode[] {
  return parametersOf(properties).flatMap((parameter) => {
    const settings = parameter.get('oAuthSettings');
    return settings?.isObject ? [settings] : [];
  });
}

/** Name of a connection parameter, or of the one that holds these settings, quoted for a message. */
export function nameOf(parameter: JsonNode | undefined): string {
  return quoted(parameter?.key?.text ?? '');
}

/** Member of an object whatever the case of its key, as the platform reads custom parameters. */
export function memberAnyCase(node: JsonNode | undefined, name: string): JsonNode | undefined {
  const folded = name.toLowerCase();
  return node?.get(name) ?? node?.members.find(({ key }) => key?.text.toLowerCase() === folded);
}
