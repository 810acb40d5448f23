/**
 * Thresholds of the icon rules (catalogue, area icon). Measuring code, rules and the icon page's list of measured
 * values all take them from here. Shares are 0..1, colour differences 0..255 on the channel that differs most.
 */
export const iconLimits = {
  /** Side of the square an icon should be, in pixels; logo sizes are scaled to it. */
  side: 230,
  /** Pixels nearer than this to an edge make up the ring. */
  ring: 3,
  /** `icon/size`: sides that pass, and sides that are questioned but not refused; both inclusive. */
  size: { pass: { from: 220, to: 240 }, near: { from: 100, to: 300 } },
  /** `icon/file-size`: bytes from which on a file is too large. */
  fileBytes: 1_048_576,
  /** `icon/transparent-background`: largest shares that pass. */
  ringTranslucentShare: 0.01,
  transparentShare: 0.05,
  /** Alpha below this counts as see-through, and a pixel below it is no part of a logo. */
  visibleAlpha: 128,
  /** `icon/rounded-corners`: side of a corner block, difference that still matches, middle part of an edge. */
  cornerBlock: 6,
  cornerDifference: 24,
  edgeMiddle: { from: 0.4, to: 0.6 },
  /** `icon/background-uniform`: difference inside which a ring pixel is background, and the share that passes. */
  uniformDifference: 8,
  uniformShare: 0.9,
  /** `icon/brand-color-match`: largest difference that passes, and largest that is only questioned. */
  brandDifference: { pass: 3, near: 16 },
  /** `icon/background-white`: every channel at or above this is white. */
  whiteChannel: 250,
  /** `icon/background-default`: the platform's default colour, and the difference up to which it counts as that. */
  defaultColor: '#007ee5',
  defaultDifference: 3,
  /** `icon/logo-size`: difference from which on a pixel is logo; longest side that passes, scaled to a 230 pixel icon. */
  contentDifference: 32,
  logoSide: { from: 110, to: 190 },
} as const;
