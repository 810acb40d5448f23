import type { Pixels } from '../../src/engine/icon/pixels';
import type { PixelBox, Rgba } from '../../src/shared/icon';

/** A colour from `#rrggbb` or `#rrggbbaa`. */
export function rgba(hex: string): Rgba {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5), a: hex.length > 7 ? channel(7) : 255 };
}

/** A picture in which every pixel is what `paint` says, by default a square of 230 pixels. */
export function picture(paint: (x: number, y: number) => string, width = 230, height = width): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const { r, g, b, a } = rgba(paint(x, y));
      data.set([r, g, b, a], at);
    }
  }
  return { width, height, rgba: data };
}

/** A plain square with a logo: by default 160 pixels of white in the middle. */
export function icon(
  background: string,
  logo: PixelBox | undefined = { left: 35, top: 35, right: 195, bottom: 195 },
  side = 230,
): Pixels {
  return picture((x, y) => (logo !== undefined && inside(logo, x, y) ? '#ffffff' : background), side);
}

/** Whether a pixel lies in a box. */
export function inside(box: PixelBox, x: number, y: number): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** The picture with everything outside a rounded square of this radius painted over. */
export function rounded(pixels: Pixels, radius: number, outside: string): Pixels {
  const { width, height } = pixels;
  const beyond = (at: number, length: number): number =>
    Math.max(radius - at - 0.5, at + 0.5 - (length - radius), 0);
  const data = pixels.rgba.slice();
  const { r, g, b, a } = rgba(outside);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (Math.hypot(beyond(x, width), beyond(y, height)) > radius)
        data.set([r, g, b, a], (y * width + x) * 4);
    }
  }
  return { width, height, rgba: data };
}
