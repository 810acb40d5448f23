import type { JsonNode } from '../json/node';
import { connectionParametersOf } from '../model/connection-parameters';
import type { DefinitionModel } from '../model/definition-model';
import type { PropertiesModel } from '../model/properties-model';

/** Two multisets of ways to sign in. */
export interface CredentialChange {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Types of the security definitions, such as `apiKey`. */
export function securityTypes({ root }: DefinitionModel): readonly string[] {
  return (root.get('securityDefinitions')?.members ?? []).flatMap((scheme) => scheme.get('type')?.text ?? []);
}

/** Identity providers of the connection parameters, such as `aad`; those of parameter sets included. */
export function identityProviders(properties: PropertiesModel): readonly string[] {
  return identityProviderNodes(properties).flatMap((provider) => provider.text ?? []);
}

/** Where the identity providers are written. */
export function identityProviderNodes(properties: PropertiesModel): readonly JsonNode[] {
  return connectionParametersOf(properties).flatMap(
    (parameter) => parameter.get('oAuthSettings', 'identityProvider') ?? [],
  );
}

/** What one multiset has more often than the other; letters of either case are alike. */
export function credentialChange(old: readonly string[], now: readonly string[]): CredentialChange {
  return { removed: without(old, now), added: without(now, old) };
}

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = taken.map((name) => name.toLowerCase());
  return all.filter((name) => {
    const at = left.indexOf(name.toLowerCase());
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
