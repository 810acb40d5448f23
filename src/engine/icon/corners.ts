import type { CornerFacts, Rgba } from '../../shared/icon';
import { iconLimits } from './limits';
import { colorAt, offsetOf, type Pixels, pixelDifference } from './pixels';

/** Measures the four corner blocks: 6 x 6 pixels each, fewer in a picture that is smaller than that. */
export function measureCorners(pixels: Pixels, background: Rgba): readonly CornerFacts[] {
  const right = Math.max(0, pixels.width - iconLimits.cornerBlock);
  const bottom = Math.max(0, pixels.height - iconLimits.cornerBlock);
  return [
    measureBlock(pixels, background, 'top-left', 0, 0),
    measureBlock(pixels, background, 'top-right', right, 0),
    measureBlock(pixels, background, 'bottom-left', 0, bottom),
    measureBlock(pixels, background, 'bottom-right', right, bottom),
  ];
}

/** True when every pixel in the middle fifth of each of the four outermost lines matches the background. */
export function edgesMatch(pixels: Pixels, background: Rgba): boolean {
  const { width, height } = pixels;
  const matches = (x: number, y: number): boolean =>
    pixelDifference(colorAt(pixels.rgba, offsetOf(pixels, x, y)), background) <= iconLimits.cornerDifference;
  const across = middleOf(width);
  for (let x = across.from; x < across.to; x += 1)
    if (!matches(x, 0) || !matches(x, height - 1)) return false;
  const down = middleOf(height);
  for (let y = down.from; y < down.to; y += 1) if (!matches(0, y) || !matches(width - 1, y)) return false;
  return true;
}

function middleOf(length: number): { readonly from: number; readonly to: number } {
  const { from, to } = iconLimits.edgeMiddle;
  return { from: Math.floor(length * from), to: Math.ceil(length * to) };
}

function measureBlock(
  pixels: Pixels,
  background: Rgba,
  corner: CornerFacts['corner'],
  left: number,
  top: number,
): CornerFacts {
  const colors: Rgba[] = [];
  for (let y = top; y < Math.min(pixels.height, top + iconLimits.cornerBlock); y += 1) {
    for (let x = left; x < Math.min(pixels.width, left + iconLimits.cornerBlock); x += 1) {
      colors.push(colorAt(pixels.rgba, offsetOf(pixels, x, y)));
    }
  }
  return {
    corner,
    transparent: colors.every((color) => color.a < 255),
    maxDifference: Math.round(Math.max(...colors.map((color) => pixelDifference(color, background)))),
    mean: meanOf(colors),
  };
}

/** Mean colour; see-through pixels weigh less, as they do for the eye. */
function meanOf(colors: readonly Rgba[]): Rgba {
  const alpha = colors.reduce((sum, color) => sum + color.a, 0);
  if (alpha === 0) return { r: 0, g: 0, b: 0, a: 0 };
  const mean = (channel: 'r' | 'g' | 'b'): number =>
    Math.round(colors.reduce((sum, color) => sum + color[channel] * color.a, 0) / alpha);
  return { r: mean('r'), g: mean('g'), b: mean('b'), a: Math.round(alpha / colors.length) };
}
