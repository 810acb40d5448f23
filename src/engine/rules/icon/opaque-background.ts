import { defineRule } from '../../define-rule';
import { roundedCorners } from '../../icon/judge';
import { iconLimits } from '../../icon/limits';
import { cornerNames, percent } from '../../icon/words';
import { filePlace } from '../../model/text-document';
import { measuredIcon } from './_facts';

const fill = 'Fill the background of the whole square with the brand color.';
const square = 'Export the icon as a full square with the background color in every corner.';

export default defineRule('icon/opaque-background', {
  needs: ['icon'],
  messages: {
    ring: {
      check: 'icon/transparent-background',
      says: 'The icon is not opaque: {share} of the pixels along its edges can be seen through.',
      help: fill,
    },
    area: {
      check: 'icon/transparent-background',
      says: 'The icon is not opaque: {share} of its pixels can be seen through.',
      help: fill,
    },
    rounded: {
      check: 'icon/rounded-corners',
      says: 'The icon is rounded: {corners} do not show the background color.',
      help: square,
    },
    roundedOne: {
      check: 'icon/rounded-corners',
      says: 'The icon is rounded: {corners} does not show the background color.',
      help: square,
    },
  },
  check({ snapshot, report }) {
    const { name, facts } = measuredIcon(snapshot);
    const at = filePlace(name);
    if (facts.ringTranslucentShare > iconLimits.ringTranslucentShare) {
      report('ring', { at, data: { share: percent(facts.ringTranslucentShare) } });
    } else if (facts.transparentShare > iconLimits.transparentShare) {
      report('area', { at, data: { share: percent(facts.transparentShare) } });
    }
    const rounded = roundedCorners(facts);
    if (rounded.length === 0) return;
    report(rounded.length === 1 ? 'roundedOne' : 'rounded', { at, data: { corners: cornerNames(rounded) } });
  },
});
