import type { ReportDetails } from '../../context';
import lists from '../../data/lists.json';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import {
  endsWithHost,
  type HostName,
  type HostWord,
  hostIn,
  hostOfTemplate,
  hostWords,
  placeholderHost,
} from '../../words/hosts';
import { quoted } from '../../words/quoted';
import { allHostsDynamic } from './_dynamic-host';
import { endpointNodes } from './_endpoints';

/** Domains of development tunnels and default names of cloud platforms (catalogue, host/suspicious). */
const temporaryDomains = [
  'ngrok.io',
  'ngrok-free.app',
  'loca.lt',
  'azurewebsites.net',
  'azurecontainerapps.io',
  'herokuapp.com',
  'vercel.app',
  'netlify.app',
];

const nonProduction = 'host/non-production';
const suspicious = 'host/suspicious';
const otherUrls = 'host/other-urls';
const help = 'Give the production host; staging, development and test hosts are not allowed.';

export default defineRule('host/production', {
  needs: ['definition'],
  messages: {
    word: {
      check: nonProduction,
      says: 'The host {host} is not a production host by its part {word}.',
      help,
    },
    placeholder: { check: 'host/placeholder', says: 'The host {host} is a placeholder.', help },
    doubtful: {
      check: suspicious,
      says: 'The host {host} looks temporary by its part {word}.',
      help: 'Check that this is the production host.',
    },
    temporary: {
      check: suspicious,
      severity: 'info',
      says: 'The host {host} is at {domain}, where temporary services often live.',
      help: 'Check that this is the production host, and prefer one at the domain of the company.',
    },
    otherWord: {
      check: otherUrls,
      says: 'The endpoint on {host} is not a production endpoint by its part {word}.',
      help,
    },
    otherPlaceholder: { check: otherUrls, says: 'The endpoint is on the placeholder host {host}.', help },
  },
  check({ connector, definition, report, skip }) {
    const node = definition.root.get('host');
    const host = hostIn(node?.text ?? '');
    if (node !== undefined && host !== undefined) {
      const { doc } = definition;
      const data = { host: quoted(host.name) };
      const words = hostWords(host);
      const word = wordFault(doc, node, host, words, lists.hostError);
      if (word !== undefined) report('word', word);
      if (placeholderHost(host.name) !== undefined) {
        // The host is then never called.
        const severity = allHostsDynamic(connector) ? 'info' : 'error';
        report('placeholder', { at: doc.within(node, host.from, host.to), severity, data });
      }
      const doubt = wordFault(doc, node, host, words, lists.hostWarning);
      if (doubt !== undefined) report('doubtful', { ...doubt, subject: 'word' });
      const domain = temporaryDomains.find((known) => endsWithHost(host.name, known));
      if (domain !== undefined) {
        const at = doc.within(node, host.to - domain.length, host.to);
        report('temporary', { at, data: { ...data, domain: quoted(domain) }, subject: 'domain' });
      }
    }
    if (connector.properties === undefined)
      return skip('host/other-urls reads apiProperties.json, which is missing or not readable.');
    const { doc } = connector.properties;
    for (const url of endpointNodes(connector.properties)) {
      const other = hostOfTemplate(url.text ?? '');
      if (other === undefined) continue;
      const word = wordFault(doc, url, other, hostWords(other), lists.hostError);
      if (word !== undefined) report('otherWord', { ...word, subject: 'word' });
      if (placeholderHost(other.name) !== undefined) {
        const at = doc.within(url, other.from, other.to);
        report('otherPlaceholder', {
          at,
          data: { host: quoted(url.text?.slice(other.from, other.to) ?? '') },
          subject: 'placeholder',
        });
      }
    }
  },
});

/** The first word of a host that is in a list. */
function wordFault(
  doc: JsonDocument,
  node: JsonNode,
  host: HostName,
  words: readonly HostWord[],
  listed: readonly string[],
): ReportDetails | undefined {
  const hit = words.find(({ word }) => listed.includes(word));
  if (hit === undefined) return undefined;
  const written = (node.text ?? '').slice(host.from, host.to);
  const word = (node.text ?? '').slice(hit.from, hit.to);
  return { at: doc.within(node, hit.from, hit.to), data: { host: quoted(written), word: quoted(word) } };
}
