import type { IconFacts, IconMeasurement, IconReading } from '../../shared/icon';
import { hexOf, parseHexColor, perceivedDifference, type Rgb, white } from './color';
import { defaultColor, isOpaque, judgeBrand, logoOf, roundedCorners, seenBackground } from './judge';
import { iconLimits as limits } from './limits';
import { cornerNames, count, decimal, dimensions, percent } from './words';

const notMeasured = 'Not measured';

/**
 * Every measured value of an icon next to what is expected of it, one entry per check of the icon rules and in their
 * order: a finding of that check is the entry's verdict. `brandColor` is the text of `iconBrandColor` as it stands,
 * undefined when there is none.
 */
export function measurements(
  reading: IconReading,
  brandColor: string | undefined,
): readonly IconMeasurement[] {
  const { facts } = reading;
  const rows = [...alphaRows, ...colorRows(parseHexColor(brandColor ?? '')), logoRow];
  const ofPixels = rows.map(({ measured, showsColor, ...row }): IconMeasurement => {
    if (facts === undefined) return { ...row, measured: notMeasured };
    return { ...row, measured: measured(facts), ...(showsColor && { color: hexOf(seenBackground(facts)) }) };
  });
  return [...ofFile(reading), ...ofPixels];
}

/** A line whose value comes from the decoded pixels. */
interface PixelRow extends Omit<IconMeasurement, 'measured' | 'color'> {
  readonly measured: (facts: IconFacts) => string;
  readonly showsColor?: true;
}

function ofFile({ format, claimedSize: size, bytes, problem }: IconReading): readonly IconMeasurement[] {
  const kind = format === 'unknown' ? 'No known kind of picture' : format.toUpperCase();
  const { side, size: sides } = limits;
  return [
    {
      id: 'format',
      label: 'Format',
      measured: format === 'png' && problem?.kind === 'damaged' ? `${kind}, damaged` : kind,
      expected: 'A sound PNG',
      check: 'icon/png',
    },
    {
      id: 'shape',
      label: 'Shape',
      measured: size === undefined ? notMeasured : size.width === size.height ? 'Square' : 'Not square',
      expected: 'Square',
      check: 'icon/square',
    },
    {
      id: 'size',
      label: 'Size',
      measured: size === undefined ? notMeasured : `${dimensions(size)} pixels`,
      expected: `${side} x ${side} pixels (${sides.pass.from} to ${sides.pass.to} pass)`,
      check: 'icon/size',
    },
    {
      id: 'file-size',
      label: 'File size',
      measured: `${count(bytes)} bytes`,
      expected: `Less than ${count(limits.fileBytes)} bytes`,
      check: 'icon/file-size',
    },
  ];
}

const shares = (border: number, whole: number): string =>
  `${percent(border)} of the border, ${percent(whole)} of the icon`;

const alphaRows: readonly PixelRow[] = [
  {
    id: 'transparency',
    label: 'See-through pixels',
    measured: (facts) => shares(facts.ringTranslucentShare, facts.transparentShare),
    expected: `At most ${shares(limits.ringTranslucentShare, limits.transparentShare)}`,
    check: 'icon/transparent-background',
  },
  {
    id: 'corners',
    label: 'Rounded corners',
    measured: (facts) => {
      const rounded = roundedCorners(facts);
      return rounded.length === 0 ? 'None' : cornerNames(rounded);
    },
    expected: 'None',
    check: 'icon/rounded-corners',
  },
];

function colorRows(brand: Rgb | undefined): readonly PixelRow[] {
  const { uniformShare, brandDifference, whiteChannel, defaultDifference } = limits;
  return [
    {
      id: 'uniform',
      label: 'Solid background',
      measured: (facts) => `${percent(facts.ringUniformShare)} of the border in one color`,
      expected: `At least ${percent(uniformShare)}`,
      check: 'icon/background-uniform',
      showsColor: true,
    },
    {
      id: 'brand-color',
      label: 'Background and brand color',
      measured: (facts) => (brand === undefined ? backgroundText(facts) : apart(facts, brand)),
      expected:
        brand === undefined
          ? 'The value of iconBrandColor, which is missing or not valid'
          : `${hexOf(brand)}, at most ${brandDifference.pass} of 255 apart`,
      check: 'icon/brand-color-match',
      showsColor: true,
    },
    {
      id: 'white',
      label: 'Background and white',
      measured: (facts) => apart(facts, white),
      expected: `Not white: a channel below ${whiteChannel}`,
      check: 'icon/background-white',
      showsColor: true,
    },
    {
      id: 'default-blue',
      label: 'Background and default blue',
      measured: (facts) => apart(facts, defaultColor),
      expected: `Not ${hexOf(defaultColor)}: more than ${defaultDifference} of 255 apart`,
      check: 'icon/background-default',
      showsColor: true,
    },
  ];
}

function apart(facts: IconFacts, other: Rgb): string {
  const seen = seenBackground(facts);
  const { difference } = judgeBrand(seen, other);
  return `${backgroundText(facts)}, ${difference} of 255 apart (ΔE ${decimal(perceivedDifference(seen, other))})`;
}

function backgroundText(facts: IconFacts): string {
  const color = hexOf(seenBackground(facts));
  return isOpaque(facts.background) ? color : `See-through, ${color} on white`;
}

const logoRow: PixelRow = {
  id: 'logo',
  label: 'Logo',
  measured: (facts) => {
    const logo = logoOf(facts);
    if (logo === undefined) return 'None: the icon is blank';
    const scaled =
      facts.width === limits.side
        ? ''
        : `, ${decimal(logo.scaledSide)} scaled to a ${limits.side} pixel icon`;
    return `${dimensions(logo)} pixels${scaled}${facts.contentTouchesRing ? ', touching the border' : ''}`;
  },
  expected: `About 160 pixels on its longer side (${limits.logoSide.from} to ${limits.logoSide.to} pass), clear of the border`,
  check: 'icon/logo-size',
};
