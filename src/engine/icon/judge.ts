import type { CornerFacts, IconFacts, Rgba } from '../../shared/icon';
import { channelDifference, onWhite, parseHexColor, type Rgb } from './color';
import { iconLimits } from './limits';

/** The icon background as it looks on white; the colour every rule about colours judges. */
export function seenBackground(facts: IconFacts): Rgb {
  return onWhite(facts.background);
}

/** True when nothing shows through the background colour itself. */
export function isOpaque(color: Rgba): boolean {
  return color.a === 255;
}

/** How far a width or height is from 230: it passes, is questioned, or is refused. */
export function judgeSide(pixels: number): 'pass' | 'near' | 'far' {
  const inside = (band: { readonly from: number; readonly to: number }): boolean =>
    pixels >= band.from && pixels <= band.to;
  if (inside(iconLimits.size.pass)) return 'pass';
  return inside(iconLimits.size.near) ? 'near' : 'far';
}

/**
 * Corners that stand out from a background which the middles of the edges show. Where the background itself is
 * see-through, a see-through corner is no rounding but more of the same.
 */
export function roundedCorners(facts: IconFacts): readonly CornerFacts[] {
  if (!facts.edgesMatchBackground) return [];
  return facts.corners.filter(
    (corner) =>
      corner.maxDifference > iconLimits.cornerDifference ||
      (corner.transparent && isOpaque(facts.background)),
  );
}

/** True when the ring shows one colour. */
export function isUniform(facts: IconFacts): boolean {
  return facts.ringUniformShare >= iconLimits.uniformShare;
}

/** How well the background matches a declared brand colour. */
export function judgeBrand(
  background: Rgb,
  brand: Rgb,
): { readonly difference: number; readonly verdict: 'pass' | 'near' | 'far' } {
  const difference = channelDifference(background, brand);
  const { pass, near } = iconLimits.brandDifference;
  return { difference, verdict: difference <= pass ? 'pass' : difference <= near ? 'near' : 'far' };
}

/** True for white and what passes for it. */
export function isWhite({ r, g, b }: Rgb): boolean {
  return Math.min(r, g, b) >= iconLimits.whiteChannel;
}

/** The platform's default icon colour. */
export const defaultColor: Rgb = parseHexColor(iconLimits.defaultColor) ?? { r: 0, g: 0, b: 0 };

/** True for the platform's default blue. */
export function isDefaultColor(color: Rgb): boolean {
  return channelDifference(color, defaultColor) <= iconLimits.defaultDifference;
}

/** True for a colour that an icon may have as its background: neither white nor the platform's default. */
export function isAllowedBackground(color: Rgb): boolean {
  return !isWhite(color) && !isDefaultColor(color);
}

/** Size of the logo in pixels, and its longer side scaled to an icon of 230 pixels; undefined for a blank icon. */
export function logoOf(
  facts: IconFacts,
): { readonly width: number; readonly height: number; readonly scaledSide: number } | undefined {
  const box = facts.contentBox;
  if (box === undefined) return undefined;
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  return { width, height, scaledSide: (Math.max(width, height) * iconLimits.side) / facts.width };
}

/** True when the scaled longer side of a logo is about 160. */
export function isLogoSide(scaledSide: number): boolean {
  return scaledSide >= iconLimits.logoSide.from && scaledSide <= iconLimits.logoSide.to;
}
