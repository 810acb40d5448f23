import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { hexOf, parseHexColor } from '../../icon/color';
import { isAllowedBackground, isOpaque, isUniform, judgeBrand, seenBackground } from '../../icon/judge';
import { percent } from '../../icon/words';
import { replaceValue } from '../../json/edit';
import { filePlace } from '../../model/text-document';
import { measuredIcon } from './_facts';

const neitherAllowed =
  'Paint the icon background in your brand color and declare the same color as iconBrandColor.';

export default defineRule('icon/brand-color-match', {
  needs: ['icon'],
  messages: {
    notSolid: {
      check: 'icon/background-uniform',
      says: 'The icon background is not one color: {share} of its edges show {color}.',
      help: 'Give the icon a solid background in the brand color.',
    },
    property: {
      check: 'icon/brand-color-match',
      says: 'iconBrandColor is {brand}, but the icon background is {color} ({difference} of 255 apart).',
      help: '{help}',
    },
    icon: {
      check: 'icon/brand-color-match',
      says: 'The icon background ({color}) does not match iconBrandColor {brand}.',
      help: '{help}',
    },
  },
  check({ snapshot, connector, report, skip }) {
    const { name, facts } = measuredIcon(snapshot);
    const seen = seenBackground(facts);
    const color = hexOf(seen);
    if (!isUniform(facts)) {
      report('notSolid', { at: filePlace(name), data: { color, share: percent(facts.ringUniformShare) } });
      skip('The icon background is not one color, so it was not compared with iconBrandColor.');
      return;
    }
    const node = connector.properties?.get('iconBrandColor');
    const brand = parseHexColor(node?.text ?? '');
    if (connector.properties === undefined || node === undefined || brand === undefined) {
      skip(
        'There is no valid iconBrandColor to compare the icon background with; see properties/brand-color.',
      );
      return;
    }
    const { difference, verdict } = judgeBrand(seen, brand);
    if (verdict === 'pass') return;
    const severity = verdict === 'near' ? 'warning' : 'error';
    const opaque = isOpaque(facts.background);
    const shown = opaque ? color : 'see-through';
    const brandAllowed = isAllowedBackground(brand);
    const data = { brand: hexOf(brand), color: shown, difference };
    // A background that is not allowed itself is no colour to declare: then the icon is what has to change.
    if (!opaque || !isAllowedBackground(seen)) {
      const help = brandAllowed ? `Paint the icon background in ${hexOf(brand)}.` : neitherAllowed;
      report('icon', { at: filePlace(name), data: { ...data, help }, severity });
      return;
    }
    const other = brandAllowed ? `, or paint the icon background in ${hexOf(brand)}` : '';
    const help = `Set iconBrandColor to ${color}${other}.`;
    const { doc } = connector.properties;
    const fix = suggest(`Set iconBrandColor to ${color}`, () => replaceValue(doc, node, color));
    report('property', { at: doc.value(node), data: { ...data, help }, severity, fixes: [fix] });
  },
});
