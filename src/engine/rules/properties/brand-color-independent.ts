import { defineRule } from '../../define-rule';
import { quoted } from '../../words/quoted';
import { colorFix, independentColor, member } from './_brand-color';

export default defineRule('properties/brand-color-independent', {
  needs: ['properties'],
  messages: {
    other: {
      says: 'The brand color is {found} instead of {color}.',
      help: 'Set "iconBrandColor" to {color}, the color of all independent publishers\' connectors.',
    },
  },
  check({ properties, report }) {
    const node = properties.get(member);
    // A missing color is reported by properties/brand-color.
    if (node?.text === undefined || node.text.toLowerCase() === independentColor) return;
    report('other', {
      at: properties.doc.value(node),
      data: { found: quoted(node.text), color: independentColor },
      fixes: colorFix('safe', properties, independentColor, `Use ${independentColor}`),
    });
  },
});
