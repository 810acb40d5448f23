/** Bounds on what is decoded from an untrusted file. Far above any icon, low enough for any machine. */
export const iconDecodeLimits = {
  /** Bytes of the file. */
  bytes: 20 * 1024 * 1024,
  /** Pixels its header claims. */
  pixels: 16_000_000,
  /** Width or height its header claims. */
  side: 8192,
  /** Longer side of the preview, in pixels. */
  previewSide: 512,
} as const;
