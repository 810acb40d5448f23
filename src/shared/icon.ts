/** 8-bit RGBA colour. */
export interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Rectangle in pixels; `right` and `bottom` are exclusive. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Kind of image by its first bytes. */
export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'ico' | 'svg' | 'tiff' | 'unknown';

/** Which of the four 6x6 corner blocks look rounded (see `icon/rounded-corners`). */
export interface CornerFacts {
  readonly corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  /** All 36 pixels have alpha below 255. */
  readonly transparent: boolean;
  /** Largest channel difference to the background colour within the block, 0..255. */
  readonly maxDifference: number;
  /** Mean colour of the block. */
  readonly mean: Rgba;
}

/** Pixel measurements of a decoded icon; thresholds live in the rules. */
export interface IconFacts {
  readonly width: number;
  readonly height: number;
  /** Share (0..1) of pixels nearer than 3 to an edge ("ring") with alpha below 255. */
  readonly ringTranslucentShare: number;
  /** Share (0..1) of all pixels with alpha below 128. */
  readonly transparentShare: number;
  /** Share (0..1) of all pixels with alpha below 255. */
  readonly translucentShare: number;
  /** Most frequent ring colour. */
  readonly background: Rgba;
  /** Share (0..1) of ring pixels within channel difference 8 of the background. */
  readonly ringUniformShare: number;
  readonly corners: readonly CornerFacts[];
  /** True when the middle fifth of every edge matches the background (difference at most 24). */
  readonly edgesMatchBackground: boolean;
  /** Bounding box of pixels whose channel difference to the background is above 32; absent for a blank icon. */
  readonly contentBox?: PixelBox;
  /** The content box reaches into the ring. */
  readonly contentTouchesRing: boolean;
}

/** What tells an icon's picture from others. */
export interface IconIdentity {
  /** SHA-256 of the decoded RGBA pixels, lower-case hex. */
  readonly sha256: string;
  /** 64-bit difference hash, 16 lower-case hex digits. */
  readonly dhash: string;
}

/** A picture small enough to show, 8-bit RGBA, row by row. */
export interface IconPreview {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Why an icon is not a sound PNG, or was not decoded. */
export interface IconProblem {
  readonly kind: 'not-png' | 'damaged' | 'too-large' | 'unreadable';
  /** One sentence, naming the file: what is wrong. Without `help` it follows "<name> cannot be read: " instead. */
  readonly message: string;
  /** One sentence: what to do. Absent where the file could not be read and `message` says both. */
  readonly help?: string;
}

/** What reading an icon file gave. */
export interface IconReading {
  /** Name as on disk. */
  readonly name: string;
  readonly bytes: number;
  readonly format: ImageFormat;
  /** Size the header claims, before any decoding; absent where there is no readable header. */
  readonly claimedSize?: { readonly width: number; readonly height: number };
  /** The PNG holds several pictures; the first is the one that counts. */
  readonly animated?: true;
  /** Absent when the file is a sound PNG and was measured. */
  readonly problem?: IconProblem;
  readonly facts?: IconFacts;
  /** Present with `facts`. */
  readonly identity?: IconIdentity;
}

/** How an icon is painted anew. */
export type IconOperation =
  /** Scaled to a square of so many pixels on a side. */
  | { readonly kind: 'resample'; readonly side: number }
  /** Everything see-through filled with a colour, `#rrggbb`. */
  | { readonly kind: 'flatten'; readonly color: string };

/** An icon before and after an operation, ready to show. */
export interface IconChange {
  readonly before: ShownIcon;
  readonly after: ShownIcon;
}

/** A decoded icon, ready to show. */
export interface ShownIcon {
  /** Of the picture itself, pixels; the preview may be smaller. */
  readonly width: number;
  readonly height: number;
  /** Of the file. */
  readonly bytes: number;
  readonly preview: IconPreview;
}

/** One line of the icon page: what was measured, what is asked for, and the check that judges it. */
export interface IconMeasurement {
  readonly id: string;
  readonly label: string;
  /** Ready to show, with unit. */
  readonly measured: string;
  /** What the rule asks for, ready to show. */
  readonly expected: string;
  /** Check key whose finding is the verdict. */
  readonly check: string;
  /** `#rrggbb` when the value is a colour. */
  readonly color?: string;
}
