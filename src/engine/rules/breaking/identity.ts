import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { folderPlace } from '../../model/text-document';
import { baseTitle } from '../../words/base-title';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';

const identity = 'breaking/identity-changed';

type Message = 'address' | 'name' | 'folder';

export default defineRule('breaking/identity', {
  needs: ['previous'],
  messages: {
    address: {
      check: 'breaking/host-changed',
      says: 'The {member} changed from {from} to {to}; all flows and apps that use the connector now call another address.',
      help: 'Keep the old address, or make sure the new one answers every operation as the old one did.',
    },
    name: {
      check: identity,
      says: 'The {member} changed from {from} to {to}; makers of flows and apps know the connector by the old name.',
      help: 'Keep the old one, or give the reason for the change in the submission.',
    },
    folder: {
      check: identity,
      severity: 'error',
      says: 'The folder is called {to}; that of the previous version is called {from}.',
      help: 'Keep the name: the folder tells which connector is updated, and flows and apps stay with the old one.',
    },
  },
  check(context) {
    const { connector, previous, report, skip } = context;
    const comparison = comparedDefinitions(context);
    if (comparison !== undefined) {
      const { doc, root } = comparison.now;
      const old = comparison.old.root;
      reportHost(context, doc, old, root);
      reportBasePath(context, doc, old, root);
      const title = root.get('info', 'title');
      const names = [old.get('info', 'title')?.text, title?.text] as const;
      if (title !== undefined && names[0] !== undefined && names[1] !== undefined)
        reportName(context, doc, 'title', title, baseTitle(names[0]), baseTitle(names[1]));
    }
    const now = connector.properties;
    if (previous.properties === undefined || now === undefined)
      skip(
        `apiProperties.json${now === undefined ? '' : ' of the previous version'} is missing or cannot be read as JSON.`,
      );
    else {
      for (const member of ['publisher', 'stackOwner']) {
        const node = now.get(member);
        const from = previous.properties.get(member)?.text;
        if (node?.text !== undefined && from !== undefined)
          reportName(context, now.doc, member, node, from, node.text);
      }
    }
    const [from, to] = [previous.snapshot.name, connector.snapshot.name];
    if (from !== to) report('folder', { at: folderPlace, data: { from: quoted(from), to: quoted(to) } });
  },
});

function reportName(
  { report }: RuleContext<Message>,
  doc: JsonDocument,
  member: string,
  node: JsonNode,
  from: string,
  to: string,
): void {
  if (from !== to)
    report('name', { at: doc.value(node), data: { member, from: quoted(from), to: quoted(to) } });
}

function reportHost({ report }: RuleContext<Message>, doc: JsonDocument, old: JsonNode, now: JsonNode): void {
  const from = old.get('host')?.text;
  const node = now.get('host');
  const to = node?.text;
  if (from === undefined || from.toLowerCase() === to?.toLowerCase()) return;
  const data = { member: 'host', from: quoted(from), to: to === undefined ? 'nothing' : quoted(to) };
  report('address', { at: node === undefined ? doc.missingIn(now, 'host') : doc.spot(node), data });
}

function reportBasePath(
  { report }: RuleContext<Message>,
  doc: JsonDocument,
  old: JsonNode,
  now: JsonNode,
): void {
  const node = now.get('basePath');
  const [from, to] = [basePath(old), basePath(now)];
  if (from === to) return;
  const data = { member: 'base path', from: quoted(from), to: quoted(to) };
  report('address', { at: node === undefined ? doc.missingIn(now, 'basePath') : doc.spot(node), data });
}

/** Without a base path the paths stand at the root of the host. */
function basePath(root: JsonNode): string {
  return root.get('basePath')?.text || '/';
}
