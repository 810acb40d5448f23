import { defineRule } from '../../define-rule';
import { hexOf } from '../../icon/color';
import { isDefaultColor, isOpaque, isWhite, seenBackground } from '../../icon/judge';
import { iconLimits } from '../../icon/limits';
import { filePlace } from '../../model/text-document';
import { measuredIcon } from './_facts';

const paint = 'Paint the icon background in your brand color.';

export default defineRule('icon/background-color', {
  needs: ['icon'],
  messages: {
    white: { check: 'icon/background-white', says: 'The icon background is white ({color}).', help: paint },
    seenAsWhite: {
      check: 'icon/background-white',
      says: 'The icon background is see-through and looks white ({color}) on a white page.',
      help: paint,
    },
    defaultBlue: {
      check: 'icon/background-default',
      says: "The icon background {color} is the platform's default color {default}.",
      help: paint,
    },
  },
  check({ snapshot, report }) {
    const { name, facts } = measuredIcon(snapshot);
    const seen = seenBackground(facts);
    const details = { at: filePlace(name), data: { color: hexOf(seen), default: iconLimits.defaultColor } };
    if (isWhite(seen)) report(isOpaque(facts.background) ? 'white' : 'seenAsWhite', details);
    if (isDefaultColor(seen)) report('defaultBlue', details);
  },
});
