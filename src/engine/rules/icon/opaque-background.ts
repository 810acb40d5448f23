import type { ConnectorSnapshot } from '../../../shared/snapshot';
import { defineRule } from '../../define-rule';
import type { Fix } from '../../fix';
import { hexOf, parseHexColor } from '../../icon/color';
import { isAllowedBackground, roundedCorners } from '../../icon/judge';
import { iconLimits } from '../../icon/limits';
import { cornerNames, percent } from '../../icon/words';
import { filePlace } from '../../model/text-document';
import { paintedAnew } from './_edits';
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
  check({ snapshot, connector, report }) {
    const { name, facts } = measuredIcon(snapshot);
    const at = filePlace(name);
    const fixes = filling(snapshot, connector.properties?.iconBrandColor);
    if (facts.ringTranslucentShare > iconLimits.ringTranslucentShare) {
      report('ring', { at, data: { share: percent(facts.ringTranslucentShare) }, fixes });
    } else if (facts.transparentShare > iconLimits.transparentShare) {
      report('area', { at, data: { share: percent(facts.transparentShare) }, fixes });
    }
    const rounded = roundedCorners(facts);
    if (rounded.length === 0) return;
    report(rounded.length === 1 ? 'roundedOne' : 'rounded', { at, data: { corners: cornerNames(rounded) } });
  },
});

/** Only a color the icon may have: on white or the default color the next finding would wait. */
function filling(snapshot: ConnectorSnapshot, brandColor: string | undefined): readonly Fix[] {
  const brand = parseHexColor(brandColor ?? '');
  if (brand === undefined || !isAllowedBackground(brand)) return [];
  const color = hexOf(brand);
  return paintedAnew(snapshot, `Fill the background with ${color}`, { kind: 'flatten', color });
}
