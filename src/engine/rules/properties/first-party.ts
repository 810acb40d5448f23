import { defineRule } from '../../define-rule';
import { endsWithHost, hostIn } from '../../words/hosts';
import { norm } from '../../words/norm';
import { quoted } from '../../words/quoted';

/** Hosts of Microsoft's own services (catalogue, properties/first-party). */
const ownHosts = [
  'microsoft.com',
  'azure.com',
  'office.com',
  'windows.net',
  'microsoftonline.com',
  'dynamics.com',
];
/** Microsoft's host, but of anyone's service. */
const gatewayHost = 'azure-api.net';

const help = 'Agree with Microsoft by email before you submit a connector for a Microsoft service.';

export default defineRule('properties/first-party', {
  needs: ['properties'],
  messages: {
    owner: { says: 'The stack owner {found} is Microsoft.', help },
    host: { says: 'The host {found} belongs to Microsoft.', help },
    gateway: {
      severity: 'info',
      says: 'The host {found} is at the API gateway of Azure, which Microsoft services use as well.',
      help: 'Check that the service is not a Microsoft service.',
    },
  },
  check({ connector, properties, report }) {
    const owner = properties.get('stackOwner');
    if (owner?.text !== undefined && norm(owner.text).startsWith('microsoft')) {
      return report('owner', { at: properties.doc.value(owner), data: { found: quoted(owner.text) } });
    }
    const { definition } = connector;
    const node = definition?.root.get('host');
    const host = hostIn(node?.text ?? '');
    if (definition === undefined || node === undefined || host === undefined) return;
    const details = { at: definition.doc.value(node), data: { found: quoted(host.name) } };
    if (ownHosts.some((own) => endsWithHost(host.name, own))) report('host', details);
    else if (endsWithHost(host.name, gatewayHost)) report('gateway', details);
  },
});
