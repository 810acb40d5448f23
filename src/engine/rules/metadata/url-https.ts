import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { replaceWithin } from '../../json/edit';
import { entryNamed } from './_link-entry';

export default defineRule('metadata/url-https', {
  needs: ['definition'],
  messages: {
    plain: {
      says: 'The {name} starts with http:// and so is not encrypted.',
      help: 'Use https:// and check that the page opens.',
    },
  },
  check({ definition, report }) {
    const { doc, root } = definition;
    const links = [
      { name: 'website', node: entryNamed(definition, 'Website')?.valueNode },
      { name: 'privacy policy', node: entryNamed(definition, 'Privacy policy')?.valueNode },
      { name: 'contact url', node: root.get('info', 'contact', 'url') },
    ];
    for (const { name, node } of links) {
      const start = /^\s*http(?=:\/\/)/i.exec(node?.text ?? '')?.[0];
      if (node === undefined || start === undefined) continue;
      const from = start.length - 'http'.length;
      const fix = suggest('Use https', () => replaceWithin(doc, node, from, start.length, 'https'));
      report('plain', { at: doc.within(node, from, start.length), data: { name }, fixes: [fix] });
    }
  },
});
