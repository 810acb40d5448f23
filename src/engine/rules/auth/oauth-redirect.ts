import lists from '../../data/lists.json';
import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { quoted } from '../../words/quoted';
import { nameOf, oauthSettingsOf } from './_connection';

const allowed = /^https:\/\/global(?:-test)?\.consent\.azure-apim\.net\/redirect(?:\/[A-Za-z0-9_-]+)?$/;
const [common = ''] = lists.redirectUrls;
const modes: readonly string[] = ['Global', 'GlobalPerConnector', 'Direct'];

export default defineRule('auth/oauth-redirect', {
  needs: ['properties'],
  messages: {
    absent: {
      severity: 'info',
      says: 'The OAuth settings of {name} have no "redirectUrl".',
      help: 'Write {common}, and allow it in the application that you registered.',
    },
    other: {
      severity: 'error',
      says: 'The redirect URL {value} is not one that connectors are sent back to.',
      help: 'Write {common}, and allow it in the application that you registered.',
    },
    mode: {
      says: 'The redirect mode {value} is unknown.',
      help: 'Use one of Global, GlobalPerConnector and Direct.',
    },
    global: {
      severity: 'info',
      says: 'The redirect mode is Global, one redirect URL for all connectors.',
      help: 'Consider GlobalPerConnector, the current practice.',
    },
  },
  check({ properties, report }) {
    const { doc } = properties;
    for (const settings of oauthSettingsOf(properties)) {
      const url = settings.get('redirectUrl');
      const data = { name: nameOf(settings.parent), common };
      if (url === undefined) {
        const fixes = insertion(doc, settings);
        report('absent', { at: doc.missingIn(settings, 'redirectUrl'), data, fixes });
      } else if (url.text === undefined || !allowed.test(url.text)) {
        const value = quoted(url.text ?? url.type);
        const fixes = [suggest(`Use ${common}`, () => replaceValue(doc, url, common))];
        report('other', { at: doc.spot(url), data: { ...data, value }, subject: 'url', fixes });
      }
      const mode = settings.get('redirectMode');
      if (mode?.text === 'Global') report('global', { at: doc.value(mode), subject: 'mode' });
      else if (mode?.text !== undefined && !modes.includes(mode.text))
        report('mode', { at: doc.value(mode), data: { value: quoted(mode.text) }, subject: 'mode' });
    }
  },
});

function insertion(doc: JsonDocument, settings: JsonNode): readonly Fix[] {
  const after = settings.get('redirectMode') === undefined ? undefined : 'redirectMode';
  return [suggest(`Insert ${common}`, () => insertMember(doc, settings, 'redirectUrl', common, after))];
}
