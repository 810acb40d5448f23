import type { Finding } from '../../../shared/finding';
import type { CornerFacts, IconFacts, PixelBox } from '../../../shared/icon';
import { counts } from './model';

/** Side of the square an icon should be, in pixels (catalogue, `icon/size`). */
export const frameSide = 230;
/** Pixels nearer than this to an edge are the ring (catalogue, `icon/opaque-background`). */
export const ringWidth = 3;
/** Side of a corner block (catalogue, `icon/rounded-corners`). */
export const cornerSide = 6;
/** Difference to the background from which on a corner stands out (same place). */
const cornerDifference = 24;

export const overlayNames = ['content', 'frame', 'ring', 'corners'] as const;

/** What can be drawn over the icon. */
export type Overlay = (typeof overlayNames)[number];

/** Checks that an overlay makes visible: a finding of one of them marks it as offending. */
const overlayChecks: Readonly<Record<Overlay, readonly string[]>> = {
  content: ['icon/logo-size'],
  frame: ['icon/size', 'icon/square'],
  ring: ['icon/transparent-background', 'icon/background-uniform'],
  corners: ['icon/rounded-corners'],
};

/** Overlays that show something a finding is about. */
export function offendingOverlays(findings: readonly Finding[]): ReadonlySet<Overlay> {
  const broken = new Set(findings.filter(counts).map((finding) => finding.check));
  return new Set(overlayNames.filter((overlay) => overlayChecks[overlay].some((check) => broken.has(check))));
}

/** Corners that a finding of `icon/rounded-corners` is about: a see-through one only on an opaque background. */
export function offendingCorners(facts: IconFacts): ReadonlySet<CornerFacts['corner']> {
  const offending = facts.corners.filter(
    (c) => c.maxDifference > cornerDifference || (c.transparent && facts.background.a === 255),
  );
  return new Set(offending.map((c) => c.corner));
}

/** The block of a corner, in pixels of the icon. */
export function cornerBox(corner: CornerFacts['corner'], width: number, height: number): PixelBox {
  const left = corner.endsWith('left') ? 0 : Math.max(0, width - cornerSide);
  const top = corner.startsWith('top') ? 0 : Math.max(0, height - cornerSide);
  return { left, top, right: Math.min(width, left + cornerSide), bottom: Math.min(height, top + cornerSide) };
}

/** The square of 230 pixels, centred on the icon; it reaches outside a smaller one. */
export function frameBox(width: number, height: number): PixelBox {
  const left = (width - frameSide) / 2;
  const top = (height - frameSide) / 2;
  return { left, top, right: left + frameSide, bottom: top + frameSide };
}

/** "160 × 152 px". */
export function sizeText(box: PixelBox): string {
  return `${box.right - box.left} × ${box.bottom - box.top} px`;
}

/** Steps of enlargement; halves keep pixels of a small icon recognisable on most screens. */
export const zoomSteps: readonly number[] = [0.125, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16];

/** The largest step, but no more than 3 for icons of usual size, that shows `size` in `room`. */
export function fitZoom(
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): number {
  const most = Math.max(3, 3 * Math.floor(frameSide / Math.max(size.width, size.height, 1)));
  const fits = (zoom: number) =>
    zoom <= most && size.width * zoom <= room.width && size.height * zoom <= room.height;
  return zoomSteps.findLast(fits) ?? zoomSteps[0] ?? 1;
}

/** The step after or before `zoom`; the same where there is none. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const next = direction === 1 ? zoomSteps.find((s) => s > zoom) : zoomSteps.findLast((s) => s < zoom);
  return next ?? zoom;
}
