import type { PixelBox, Rgba } from '../../shared/icon';
import { iconLimits } from './limits';
import { type Pixels, wordsOf } from './pixels';

/** What the whole area of an icon shows; members as in `IconFacts`. */
export interface ContentFacts {
  readonly transparentShare: number;
  readonly translucentShare: number;
  readonly contentBox?: PixelBox;
  readonly contentTouchesRing: boolean;
}

/**
 * Alpha shares and the bounding box of the logo, in one pass. Logo is what can be seen and differs from the
 * background: see-through corners are no logo, and on a see-through background everything visible is.
 */
export function measureContent(pixels: Pixels, background: Rgba): ContentFacts {
  const { width, height, rgba } = pixels;
  const words = wordsOf(rgba);
  const plain = wordsOf(Uint8Array.of(background.r, background.g, background.b, background.a))[0];
  const count = { plain: 0, transparent: 0, translucent: 0 };
  let left = width;
  let top = height;
  let right = 0;
  let bottom = 0;
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      // Most pixels of most icons are exactly the background: nothing to look at but their number.
      if (words[i] === plain) {
        count.plain += 1;
        continue;
      }
      const alpha = rgba[i * 4 + 3] ?? 0;
      if (alpha < 255) count.translucent += 1;
      if (alpha < iconLimits.visibleAlpha) {
        count.transparent += 1;
        continue;
      }
      if (!differs(rgba, i * 4, background)) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  if (background.a < 255) count.translucent += count.plain;
  if (background.a < iconLimits.visibleAlpha) count.transparent += count.plain;
  const box = { left, top, right, bottom };
  const area = width * height;
  return {
    transparentShare: count.transparent / area,
    translucentShare: count.translucent / area,
    ...(right === 0 ? {} : { contentBox: box }),
    contentTouchesRing: right !== 0 && reachesRing(box, width, height),
  };
}

function differs(rgba: Uint8Array, offset: number, background: Rgba): boolean {
  const limit = iconLimits.contentDifference;
  return (
    background.a < iconLimits.visibleAlpha ||
    Math.abs((rgba[offset] ?? 0) - background.r) > limit ||
    Math.abs((rgba[offset + 1] ?? 0) - background.g) > limit ||
    Math.abs((rgba[offset + 2] ?? 0) - background.b) > limit
  );
}

function reachesRing(box: PixelBox, width: number, height: number): boolean {
  const { ring } = iconLimits;
  return box.left < ring || box.top < ring || box.right > width - ring || box.bottom > height - ring;
}
