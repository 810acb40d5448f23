import type { ReportDetails } from '../../context';
import type { MessageTemplate } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { quoted } from '../../words/quoted';
import { repairedUrl, type UrlFault, urlFault, urlHost } from '../../words/url-test';

/** Messages for a link that fails the URL test, one per fault; `{found}` and `{host}` are filled in by `linkFault`. */
export function linkWording(
  name: string,
  meaning: string,
  check?: string,
): Readonly<Record<UrlFault, MessageTemplate>> {
  const help = `Give ${meaning} as a complete address that starts with https://.`;
  const owner = check === undefined ? {} : { check };
  return {
    blank: { ...owner, says: `The ${name} is empty.`, help },
    'outer-blanks': {
      ...owner,
      says: `The ${name} {found} has blanks around it.`,
      help: 'Remove the blanks.',
    },
    'no-scheme': { ...owner, says: `The ${name} {found} does not start with https:// or http://.`, help },
    'inner-blanks': { ...owner, says: `The ${name} {found} contains blanks.`, help },
    malformed: { ...owner, says: `The ${name} {found} is not a valid address.`, help },
    user: {
      ...owner,
      says: `The ${name} {found} contains a user name or password.`,
      help: 'Give the address without anything before the host.',
    },
    'no-dot': { ...owner, says: `The ${name} {found} has a host without a dot.`, help },
    placeholder: {
      ...owner,
      says: `The ${name} is on the placeholder host {host}.`,
      help: `Give ${meaning} at its real, public address.`,
    },
  };
}

/** What is wrong with a link, ready to report. */
export function linkFault(
  doc: JsonDocument,
  node: JsonNode,
  text: string,
): (ReportDetails & { readonly message: UrlFault }) | undefined {
  const message = urlFault(text);
  if (message === undefined) return undefined;
  const data = { found: quoted(text), host: quoted(urlHost(text) ?? '') };
  return { message, at: doc.value(node), data, subject: message, fixes: repairs(doc, node, text) };
}

function repairs(doc: JsonDocument, node: JsonNode, text: string): readonly Fix[] {
  const url = repairedUrl(text);
  return url === undefined ? [] : [safe(`Write ${quoted(url)}`, () => replaceValue(doc, node, url))];
}
