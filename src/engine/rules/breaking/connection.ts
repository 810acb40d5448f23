import {
  type CredentialChange,
  credentialChange,
  identityProviderNodes,
  identityProviders,
  securityTypes,
} from '../../compare/credentials';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { PropertiesModel } from '../../model/properties-model';
import type { Place } from '../../model/text-document';
import { comparedDefinitions } from './_compared';
import { parameterChanges } from './_connection-parameters';

const auth = 'breaking/auth-changed';
const parameter = 'breaking/connection-parameter';

type Message = 'replaced' | 'added' | 'removed' | 'type' | 'required' | 'set';

export default defineRule('breaking/connection', {
  needs: ['previous'],
  messages: {
    replaced: {
      check: auth,
      says: 'Connections signed in with {from} and now with {to}; all existing connections, and the flows and apps that use them, break.',
      help: 'Keep the old way to sign in, and add the new one as a set of "connectionParameterSets".',
    },
    added: {
      check: auth,
      severity: 'info',
      says: 'Connections can now also sign in with {to}.',
      help: 'Make sure existing connections of flows and apps go on to work as they are.',
    },
    removed: {
      check: parameter,
      says: 'The connection parameter {name} is gone (before: {before}); existing connections, and the flows and apps that use them, break.',
      help: 'Keep the parameter, even if nothing reads it any more.',
    },
    type: {
      check: parameter,
      says: 'The type of the connection parameter {name} changed from {from} to {to}; existing connections, and the flows and apps that use them, break.',
      help: 'Keep the type, or add a parameter with another name that can be left out.',
    },
    required: {
      check: parameter,
      says: 'The connection parameter {name} must now be given; existing connections, and the flows and apps that use them, do not have it.',
      help: 'Let it be left out ("required": "false"), or add it in a new set of "connectionParameterSets".',
    },
    set: {
      check: auth,
      says: 'The way to sign in {name} is gone (before: {before}); connections made with it, and the flows and apps that use them, break.',
      help: 'Keep the set beside the new ones.',
    },
  },
  check(context) {
    const { connector, previous, report, skip } = context;
    const comparison = comparedDefinitions(context);
    if (comparison !== undefined) {
      const { doc, root } = comparison.now;
      const [old, now] = [securityTypes(comparison.old), securityTypes(comparison.now)];
      const definitions = root.get('securityDefinitions');
      const at =
        definitions === undefined ? doc.missingIn(root, 'securityDefinitions') : doc.key(definitions);
      reportCredentials(context, credentialChange(old, now), old, now, at);
    }
    if (previous.properties === undefined || connector.properties === undefined) {
      const whose = connector.properties === undefined ? '' : ' of the previous version';
      skip(`apiProperties.json${whose} is missing or cannot be read as JSON.`);
      return;
    }
    const { doc } = connector.properties;
    const [old, now] = [identityProviders(previous.properties), identityProviders(connector.properties)];
    const change = credentialChange(old, now);
    const at = providerPlace(connector.properties, change);
    reportCredentials(context, change, old, now, at);
    for (const { at: node, from, kind, name, to } of parameterChanges(
      previous.properties,
      connector.properties,
    ))
      report(kind, { at: doc.spot(node), subject: name, data: { name, from, to, before: from } });
  },
});

function reportCredentials(
  { report }: RuleContext<Message>,
  { added, removed }: CredentialChange,
  old: readonly string[],
  now: readonly string[],
  at: Place,
): void {
  const data = { from: listed(old), to: listed(now) };
  // Without any credentials before, every connection lacks what is now asked for.
  const replaced =
    removed.length > 0 || (added.length > 0 && old.length === 0 && at.pointer === '/securityDefinitions');
  if (replaced) report('replaced', { at, data });
  else if (added.length > 0) report('added', { at, data: { to: listed(added) } });
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : [...names].sort().join(' and ');
}

/** The provider that is new, else what holds the connection parameters. */
function providerPlace(properties: PropertiesModel, { added }: CredentialChange): Place {
  const { doc } = properties;
  const written = identityProviderNodes(properties).find(({ text }) => added.includes(text ?? ''));
  if (written !== undefined) return doc.spot(written);
  const holder = properties.get('connectionParameters') ?? properties.properties ?? properties.root;
  return doc.key(holder);
}
