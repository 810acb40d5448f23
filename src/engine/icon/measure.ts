import type { IconFacts } from '../../shared/icon';
import { measureContent } from './content';
import { edgesMatch, measureCorners } from './corners';
import type { Pixels } from './pixels';
import { measureRing } from './ring';

/**
 * Measures a decoded icon. Linear in the number of pixels; throws when the buffer does not hold exactly
 * width x height pixels of four bytes.
 */
export function measureIcon(pixels: Pixels): IconFacts {
  const { width, height, rgba } = pixels;
  const sound = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!sound || rgba.length !== width * height * 4)
    throw new Error(`${rgba.length} bytes are not a picture of ${width} x ${height} RGBA pixels.`);
  const ring = measureRing(pixels);
  return {
    width,
    height,
    ...ring,
    ...measureContent(pixels, ring.background),
    corners: measureCorners(pixels, ring.background),
    edgesMatchBackground: edgesMatch(pixels, ring.background),
  };
}
