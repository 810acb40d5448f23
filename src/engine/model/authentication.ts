import { connectionParametersOf } from './connection-parameters';
import type { Connector } from './connector';

const credentialTypes: ReadonlySet<string> = new Set(['securestring', 'oauthsetting']);

/** True where the connector signs in with OAuth: an `oauthSetting`, or a security definition of the type `oauth2`. */
export function usesOauth(connector: Connector): boolean {
  return parameterTypes(connector).includes('oauthsetting') || securityTypes(connector).includes('oauth2');
}

/** True where a connection needs credentials of any kind. */
export function needsCredentials(connector: Connector): boolean {
  const types = parameterTypes(connector);
  return types.some((type) => credentialTypes.has(type)) || securityTypes(connector).length > 0;
}

function parameterTypes({ properties }: Connector): readonly string[] {
  const parameters = properties === undefined ? [] : connectionParametersOf(properties);
  return parameters.map((parameter) => parameter.get('type')?.text?.toLowerCase() ?? '');
}

function securityTypes({ definition }: Connector): readonly string[] {
  const definitions = definition?.root.get('securityDefinitions')?.members ?? [];
  return definitions.flatMap((security) => security.get('type')?.text?.toLowerCase() ?? []);
}
