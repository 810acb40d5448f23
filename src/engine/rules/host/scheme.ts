import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { removeChildren } from '../../json/edit';
import { quoted } from '../../words/quoted';

const help = 'Offer the service over https, and write "schemes": ["https"].';

export default defineRule('host/scheme', {
  needs: ['definition'],
  messages: {
    absent: {
      severity: 'info',
      says: 'The definition has no "schemes", so https is assumed.',
      help: 'Write "schemes": ["https"] to say so.',
    },
    empty: { severity: 'error', says: '"schemes" is empty.', help },
    noHttps: { severity: 'error', says: '"schemes" does not contain "https".', help },
    http: { says: '"schemes" contains "http", which is not encrypted.', help: 'Keep "https" only.' },
    socket: {
      severity: 'error',
      says: '"schemes" contains {scheme}, which connectors cannot use.',
      help: 'Keep "https" only.',
    },
  },
  check({ definition, report }) {
    const { doc, root } = definition;
    const schemes = root.get('schemes');
    if (schemes === undefined) return report('absent', { at: doc.missingIn(root, 'schemes') });
    // Another type is for swagger/schema to report.
    if (!schemes.isArray) return;
    if (schemes.items.length === 0) return report('empty', { at: doc.value(schemes) });
    const named = (node: { readonly text: string | undefined }) => node.text?.toLowerCase();
    if (!schemes.items.some((item) => named(item) === 'https'))
      return report('noHttps', { at: doc.key(schemes) });
    const others = schemes.items.filter((item) => named(item) !== 'https');
    const fix = safe('Keep "https" only', () => removeChildren(doc, others));
    schemes.items.forEach((item, index) => {
      const scheme = named(item);
      const message = scheme === 'http' ? 'http' : scheme === 'ws' || scheme === 'wss' ? 'socket' : undefined;
      if (message === undefined) return;
      const data = { scheme: quoted(item.text ?? '') };
      report(message, { at: doc.value(item), data, subject: `${scheme} ${index}`, fixes: [fix] });
    });
  },
});
