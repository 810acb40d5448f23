import lists from '../../data/lists.json';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { memberAnyCase, nameOf, oauthSettingsOf } from './_connection';

const check = 'auth/oauth-settings';
const independent = 'auth/oauth-independent';

/** Providers the documents know; `oauth2pkce` is newer than the schema the list stems from. */
const knownProviders: readonly string[] = [...lists.identityProviders, 'oauth2pkce'];

/** Custom parameters each identity provider cannot do without. */
const needed: ReadonlyMap<string, readonly string[]> = new Map([
  ['oauth2', ['authorizationUrl', 'tokenUrl', 'refreshUrl']],
  ['oauth2generic', ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate']],
  ['aad', ['resourceUri']],
]);

const endpoint = /^(?:authorization|token|refresh)url(?:template)?$|^loginuri$/i;

export default defineRule('auth/oauth-settings', {
  needs: ['properties'],
  messages: {
    noProvider: {
      check,
      says: 'The OAuth settings of {name} have no "identityProvider".',
      help: 'Name the identity provider, such as oauth2 or aad.',
    },
    provider: {
      check,
      severity: 'info',
      says: 'The identity provider {value} is not one of the documented ones.',
      help: 'Check the name; the documented ones are {known}.',
    },
    lacks: {
      check,
      says: 'The OAuth settings of {name} have no "{member}", which the provider {provider} needs.',
      help: 'Add "{member}" with its "value" to "customParameters".',
    },
    noValue: {
      check,
      says: 'The "{member}" of the OAuth settings of {name} has no value.',
      help: 'Give its "value".',
    },
    notHttps: {
      check,
      says: 'The "{member}" {value} does not start with https://.',
      help: 'Give the complete https address of the endpoint.',
    },
    independent: {
      check: independent,
      says: 'The connection parameter {name} signs in with OAuth.',
      help: 'Explain in the readme how to get the credentials; newer public guidance refuses OAuth by independent publishers.',
    },
  },
  check({ properties, report }) {
    const { doc } = properties;
    for (const settings of oauthSettingsOf(properties)) {
      const name = nameOf(settings.parent);
      report('independent', { at: doc.key(settings), data: { name } });

      const providerNode = settings.get('identityProvider');
      const provider = providerNode?.text;
      if (providerNode === undefined || !isFilled(provider)) {
        const at =
          providerNode === undefined ? doc.missingIn(settings, 'identityProvider') : doc.spot(providerNode);
        report('noProvider', { at, data: { name } });
      } else if (!knownProviders.includes(provider.toLowerCase())) {
        const data = { value: quoted(provider), known: knownProviders.join(', ') };
        report('provider', { at: doc.value(providerNode), data });
      }

      const custom = settings.get('customParameters');
      for (const member of needed.get(provider?.toLowerCase() ?? '') ?? []) {
        const found = memberAnyCase(custom, member);
        const data = { name, member, provider: quoted(provider ?? '') };
        if (found === undefined)
          report('lacks', { at: doc.missingIn(custom ?? settings, member), data, subject: member });
        else if (!hasValue(found)) {
          const value = found.get('value');
          const empty = value === undefined && found.isObject;
          const at = empty ? doc.missingIn(found, 'value') : doc.spot(value ?? found);
          report('noValue', { at, data, subject: member });
        }
      }
      for (const member of custom?.members ?? []) {
        const value = member.get('value');
        const key = member.key?.text ?? '';
        if (value === undefined || !isFilled(value.text) || !endpoint.test(key)) continue;
        // What starts with a template part gets its scheme only at run time.
        if (/^(?:https:\/\/|[@{])/i.test(value.text)) continue;
        report('notHttps', { at: doc.value(value), data: { member: key, value: quoted(value.text) } });
      }
    }
  },
});

function hasValue(member: JsonNode): boolean {
  const value = member.get('value');
  return value !== undefined && (value.text === undefined || isFilled(value.text));
}
