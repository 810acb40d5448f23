import type { Rgba } from '../../shared/icon';
import { iconLimits } from './limits';
import { colorAt, eachRingPixel, type Pixels, pixelDifference } from './pixels';

/** What the ring of an icon shows; members as in `IconFacts`. */
export interface RingFacts {
  readonly background: Rgba;
  readonly ringTranslucentShare: number;
  readonly ringUniformShare: number;
}

interface Tally {
  readonly color: Rgba;
  count: number;
}

/** Counts the colours of the ring; of equally frequent colours the one met first, row by row, is the background. */
export function measureRing(pixels: Pixels): RingFacts {
  const tallies = tallyRing(pixels);
  let total = 0;
  let top: Tally = { color: { r: 0, g: 0, b: 0, a: 0 }, count: 0 };
  for (const tally of tallies) {
    total += tally.count;
    if (tally.count > top.count) top = tally;
  }
  const background = top.color;
  const share = (matches: (color: Rgba) => boolean): number => {
    const count = tallies.reduce((sum, tally) => sum + (matches(tally.color) ? tally.count : 0), 0);
    return count / total;
  };
  return {
    background,
    ringTranslucentShare: share((color) => color.a < 255),
    ringUniformShare: share((color) => pixelDifference(color, background) <= iconLimits.uniformDifference),
  };
}

function tallyRing(pixels: Pixels): readonly Tally[] {
  const byColor = new Map<number, Tally>();
  eachRingPixel(pixels, (offset) => {
    const color = colorAt(pixels.rgba, offset);
    const key = ((color.r * 256 + color.g) * 256 + color.b) * 256 + color.a;
    const tally = byColor.get(key);
    if (tally === undefined) byColor.set(key, { color, count: 1 });
    else tally.count += 1;
  });
  return [...byColor.values()];
}
