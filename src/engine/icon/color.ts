import { differenceCiede2000 } from 'culori';
import type { Rgba } from '../../shared/icon';

/** 8-bit colour without alpha. */
export type Rgb = Omit<Rgba, 'a'>;

export const white: Rgb = { r: 255, g: 255, b: 255 };

/** Reads `#rrggbb` in either case; undefined for every other text, also for short forms and colour names. */
export function parseHexColor(text: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  const value = Number.parseInt(text.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}

/** Writes `#rrggbb` in lower case. */
export function hexOf({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Difference (0..255) of the channel that differs most. */
export function channelDifference(a: Rgb, b: Rgb): number {
  return Math.max(Math.abs(a.r - b.r), Math.abs(a.g - b.g), Math.abs(a.b - b.b));
}

/** The colour as it looks on white paper. */
export function onWhite({ r, g, b, a }: Rgba): Rgb {
  const over = (channel: number): number => Math.round((channel * a + 255 * (255 - a)) / 255);
  return { r: over(r), g: over(g), b: over(b) };
}

const ciede2000 = differenceCiede2000();

/** Difference as the eye sees it (CIEDE2000): about 1 is just noticeable, 100 is black against white. */
export function perceivedDifference(a: Rgb, b: Rgb): number {
  const culori = ({ r, g, b }: Rgb) => ({ mode: 'rgb' as const, r: r / 255, g: g / 255, b: b / 255 });
  return ciede2000(culori(a), culori(b));
}
