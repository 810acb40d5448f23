import type { IconFacts } from '../../../shared/icon';
import { channelDifference, deltaE, onWhite, parseHex, type Rgb, toHex } from './color';

/** One line of the colour table. */
export interface ComparedColor {
  readonly name: string;
  /** Ready to show. */
  readonly value: string;
  /** CSS colour of the swatch; absent where there is no colour. */
  readonly paint?: string;
  /** Difference to the background; absent for the background itself. */
  readonly difference?: { readonly channels: number; readonly deltaE: number };
}

const white = '#ffffff';
/** The platform's default icon colour (catalogue, `icon/background-default`). */
const platformDefault = '#007ee5';

/** The background, the declared brand colour, white, and the platform's default. */
export function comparedColors(facts: IconFacts, declared: string | undefined): readonly ComparedColor[] {
  const seen = onWhite(facts.background);
  return [
    { name: 'Background', value: backgroundText(facts, seen), paint: toHex(seen) },
    compareDeclared(seen, declared),
    compare('White', white, seen),
    compare('Default blue', platformDefault, seen),
  ];
}

function backgroundText({ background }: IconFacts, seen: Rgb): string {
  if (background.a === 255) return toHex(seen);
  return `${toHex(background)}, ${Math.round((background.a / 255) * 100)} % opaque`;
}

function compareDeclared(seen: Rgb, declared: string | undefined): ComparedColor {
  if (declared === undefined) return { name: 'iconBrandColor', value: 'not given' };
  if (parseHex(declared) === undefined) return { name: 'iconBrandColor', value: `${declared} (not #rrggbb)` };
  return compare('iconBrandColor', declared, seen);
}

function compare(name: string, hex: string, seen: Rgb): ComparedColor {
  const color = parseHex(hex);
  if (color === undefined) return { name, value: hex };
  const difference = { channels: channelDifference(seen, color), deltaE: deltaE(seen, color) };
  return { name, value: hex, paint: toHex(color), difference };
}
