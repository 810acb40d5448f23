import { defineRule } from '../../define-rule';
import { isLogoSide, logoOf } from '../../icon/judge';
import { iconLimits } from '../../icon/limits';
import { decimal, dimensions } from '../../icon/words';
import { filePlace } from '../../model/text-document';
import { measuredIcon } from './_facts';

const { side, logoSide } = iconLimits;
const scale =
  'Scale the logo to about 160 of 230 pixels on its longer side and keep the background around it.';

export default defineRule('icon/logo-size', {
  needs: ['icon'],
  messages: {
    blank: {
      severity: 'error',
      says: 'The icon is blank: nothing on it stands out from its background.',
      help: 'Draw the logo on the icon, about 160 pixels on its longer side.',
    },
    size: {
      says: 'The logo is {size} pixels; its longer side should be about 160 ({from} to {to}).',
      help: scale,
    },
    scaledSize: {
      says: 'The logo is {size} pixels; with the icon scaled to {side} its longer side is {scaled}, not about 160 ({from} to {to}).',
      help: scale,
    },
    touching: {
      says: 'The logo reaches the edge of the icon.',
      help: 'Move the logo to the middle, about 35 pixels away from each edge.',
    },
  },
  check({ snapshot, report }) {
    const { name, facts } = measuredIcon(snapshot);
    const at = filePlace(name);
    const logo = logoOf(facts);
    if (logo === undefined) report('blank', { at });
    else if (!isLogoSide(logo.scaledSide)) {
      const data = {
        size: dimensions(logo),
        scaled: decimal(logo.scaledSide),
        side,
        from: logoSide.from,
        to: logoSide.to,
      };
      report(facts.width === side ? 'size' : 'scaledSize', { at, data });
    } else if (facts.contentTouchesRing) report('touching', { at });
  },
});
