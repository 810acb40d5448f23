import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { nameOf, parametersOf } from './_connection';

const secret = /secret|password|passwd|pwd|api[ _-]?key|access[ _-]?key|token/i;
const harmless = /token:|url|uri|endpoint|name|id$|expiry/i;

export default defineRule('auth/secret-type', {
  needs: ['properties'],
  messages: {
    plain: {
      severity: 'warning',
      says: 'The connection parameter {name} looks like a secret, but its type is string.',
      help: 'Use the type securestring, so that the value is kept secret.',
    },
    shown: {
      severity: 'warning',
      says: 'The connection parameter {name} looks like a secret, but its text is shown while it is typed.',
      help: 'Set "clearText" to false.',
    },
  },
  check({ properties, report }) {
    const { doc } = properties;
    for (const parameter of parametersOf(properties)) {
      if (!isSecret(parameter)) continue;
      const data = { name: nameOf(parameter) };
      const type = parameter.get('type');
      const clear = parameter.get('uiDefinition', 'constraints', 'clearText');
      if (type?.text === 'string') {
        const fix = suggest('Use securestring', () => replaceValue(doc, type, 'securestring'));
        report('plain', { at: doc.value(type), data, fixes: [fix] });
      } else if (type?.text === 'securestring' && (clear?.value === true || clear?.text === 'true')) {
        const no = clear.text === undefined ? false : 'false';
        const fix = suggest('Hide the text', () => replaceValue(doc, clear, no));
        report('shown', { at: doc.value(clear), data, fixes: [fix] });
      }
    }
  },
});

function isSecret(parameter: JsonNode): boolean {
  const names = [parameter.key?.text, parameter.get('uiDefinition', 'displayName')?.text];
  return names.some((name) => name !== undefined && secret.test(name) && !harmless.test(name));
}
