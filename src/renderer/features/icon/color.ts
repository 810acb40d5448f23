import { differenceCiede2000 } from 'culori';
import type { Rgba } from '../../../shared/icon';

/** 8-bit colour without alpha. */
export type Rgb = Omit<Rgba, 'a'>;

/** Reads `#rrggbb`; undefined for anything else. */
export function parseHex(text: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  const value = Number.parseInt(text.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}

/** Writes `#rrggbb`. */
export function toHex({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour as it looks on white paper, which is how the rules judge a see-through background. */
export function onWhite({ r, g, b, a }: Rgba): Rgb {
  const over = (channel: number) => Math.round((channel * a + 255 * (255 - a)) / 255);
  return { r: over(r), g: over(g), b: over(b) };
}

/** Difference (0..255) of the channel that differs most; the measure the rules use. */
export function channelDifference(a: Rgb, b: Rgb): number {
  return Math.max(Math.abs(a.r - b.r), Math.abs(a.g - b.g), Math.abs(a.b - b.b));
}

const ciede2000 = differenceCiede2000();

/** Difference as the eye sees it (CIEDE2000): about 1 is just noticeable, 100 is black against white. */
export function deltaE(a: Rgb, b: Rgb): number {
  const scaled = ({ r, g, b: blue }: Rgb) => ({
    mode: 'rgb' as const,
    r: r / 255,
    g: g / 255,
    b: blue / 255,
  });
  return ciede2000(scaled(a), scaled(b));
}
