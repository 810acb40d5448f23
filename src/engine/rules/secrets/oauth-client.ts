import { defineRule } from '../../define-rule';
import { safe, suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import { connectionParametersOf } from '../../model/connection-parameters';
import { descendants } from '../../model/descendants';
import { isFilled } from '../../words/code-points';
import { masked } from '../../words/masked';
import { isPlaceholder } from '../../words/placeholder';

const guid = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const longName = /^[A-Za-z\d._~-]{12,}$/;
const dummy = '<<clientId>>';

export default defineRule('secrets/oauth-client', {
  needs: ['properties'],
  messages: {
    secret: {
      check: 'secrets/client-secret',
      says: 'The client secret {start} of the OAuth app is written into the file.',
      help: 'Set "{name}" to null, and renew the secret where the app is registered.',
    },
    id: {
      check: 'secrets/client-id',
      says: 'The client id {start} looks like that of a real OAuth app.',
      help: 'Replace it by a placeholder such as "{dummy}", unless it is meant to be public.',
    },
  },
  check({ properties, report }) {
    const { doc } = properties;
    for (const parameter of connectionParametersOf(properties)) {
      const settings = parameter.get('oAuthSettings');
      if (settings === undefined) continue;
      for (const node of descendants(settings)) {
        const name = node.key?.text ?? '';
        const value = node.text;
        if (!isFilled(value) || isPlaceholder(value)) continue;
        const details = { at: doc.value(node), data: { name, dummy, start: masked(value) } };
        if (name.toLowerCase() === 'clientsecret')
          report('secret', {
            ...details,
            fixes: [safe('Set it to null', () => replaceValue(doc, node, null))],
          });
        else if (name.toLowerCase() === 'clientid' && looksReal(value.trim())) {
          const fixes = [suggest(`Replace it by ${dummy}`, () => replaceValue(doc, node, dummy))];
          report('id', { ...details, fixes });
        }
      }
    }
  },
});

function looksReal(id: string): boolean {
  return guid.test(id) || (longName.test(id) && /[A-Za-z]/.test(id) && /\d/.test(id));
}
