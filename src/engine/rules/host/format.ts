import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { hasDynamicHost } from './_dynamic-host';
import { hostForm, hostParts } from './_host-form';

const required = 'host/required';
const form = 'host/format';
const give = 'Give the host name of the service, even when a policy replaces it at run time.';

export default defineRule('host/format', {
  needs: ['definition'],
  messages: {
    missing: { check: required, says: 'The definition has no "host".', help: give },
    blank: { check: required, says: '"host" is empty.', help: give },
    noText: { check: required, says: '"host" is not a string.', help: give },
    malformed: {
      check: form,
      says: 'The host {host} is not a plain host name.',
      help: 'Write only the name, without scheme, path and blanks, and put a path into "basePath".',
    },
    noDot: {
      check: form,
      says: 'The host {host} has no dot.',
      help: 'Give the complete, public name of the host.',
    },
    address: {
      check: form,
      severity: 'warning',
      says: 'The host {host} is an IP address.',
      help: 'Give the name of the host.',
    },
  },
  check({ connector, definition, report }) {
    const { doc, root } = definition;
    const node = root.get('host');
    if (node === undefined || !isFilled(node.text)) {
      const severity = hasDynamicHost(connector) ? 'warning' : 'error';
      if (node === undefined) report('missing', { at: doc.missingIn(root, 'host'), severity });
      else if (node.text !== undefined) report('blank', { at: doc.value(node), severity });
      else report('noText', { at: doc.spot(node), severity });
      return;
    }
    const message = hostForm(node.text);
    if (message === undefined) return;
    const data = { host: quoted(node.text) };
    report(message, { at: doc.value(node), data, fixes: repairs(definition, node, node.text) });
  },
});

/** Strips what does not belong to a host; a path moves into `basePath` where nothing is lost by it. */
function repairs({ doc, root }: DefinitionModel, node: JsonNode, text: string): readonly Fix[] {
  const parts = hostParts(text);
  if (parts === undefined || parts.host === text) return [];
  const { host, path } = parts;
  const basePath = root.get('basePath');
  const title = `Write ${quoted(host)}`;
  if (path === '' || basePath?.text === path) return [safe(title, () => replaceValue(doc, node, host))];
  const withPath = `${title} and move ${quoted(path)} into "basePath"`;
  if (basePath === undefined) {
    const edits = () => [
      ...replaceValue(doc, node, host),
      ...insertMember(doc, root, 'basePath', path, 'host'),
    ];
    return [safe(withPath, edits)];
  }
  if (basePath.text !== '/') return [];
  return [safe(withPath, () => [...replaceValue(doc, node, host), ...replaceValue(doc, basePath, path)])];
}
