import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';

const credentialHeaders: ReadonlySet<string> = new Set(['authorization', 'content-type', 'accept']);

/** True for the name of a header whose value a security definition already sends. */
export function isSentBySecurity(definition: DefinitionModel, header: string): boolean {
  const name = header.toLowerCase();
  if (!credentialHeaders.has(name)) return false;
  return (definition.root.get('securityDefinitions')?.members ?? []).some(
    (security) => headerOf(security) === name,
  );
}

/** The header a security definition fills, lower case. */
function headerOf(security: JsonNode): string | undefined {
  switch (security.get('type')?.text) {
    case 'basic':
    case 'oauth2':
      return 'authorization';
    case 'apiKey':
      return security.get('in')?.text === 'header' ? security.get('name')?.text?.toLowerCase() : undefined;
    default:
      return undefined;
  }
}
