import { describe, expect, it } from 'vitest';
import {
  cornerBox,
  fitZoom,
  frameBox,
  nextZoom,
  offendingCorners,
  offendingOverlays,
  sizeText,
} from '../../../src/renderer/features/icon/overlays';
import { corner, facts, finding } from './support';

describe('boxes', () => {
  it('of the corners lie in the corners', () => {
    expect(cornerBox('top-left', 230, 200)).toEqual({ left: 0, top: 0, right: 6, bottom: 6 });
    expect(cornerBox('bottom-right', 230, 200)).toEqual({ left: 224, top: 194, right: 230, bottom: 200 });
  });

  it('of the corners stay inside a tiny icon', () => {
    expect(cornerBox('bottom-right', 4, 3)).toEqual({ left: 0, top: 0, right: 4, bottom: 3 });
  });

  it('of the frame is centered, also outside a small icon', () => {
    expect(frameBox(230, 230)).toEqual({ left: 0, top: 0, right: 230, bottom: 230 });
    expect(frameBox(100, 330)).toEqual({ left: -65, top: 50, right: 165, bottom: 280 });
  });

  it('say their size', () => {
    expect(sizeText({ left: 10, top: 20, right: 170, bottom: 172 })).toBe('160 × 152 px');
  });
});

describe('offending', () => {
  it('overlays are those a finding is about', () => {
    const broken = [finding({ check: 'icon/logo-size' }), finding({ check: 'icon/background-uniform' })];
    expect([...offendingOverlays(broken)]).toEqual(['content', 'ring']);
    expect([...offendingOverlays([finding({ check: 'icon/file-size' })])]).toEqual([]);
  });

  it('corners stand out from the background, or are see-through on an opaque one', () => {
    const corners = [
      corner({ corner: 'top-left', maxDifference: 25 }),
      corner({ corner: 'top-right', maxDifference: 24 }),
      corner({ corner: 'bottom-left', transparent: true }),
    ];
    expect([...offendingCorners(facts({ corners }))]).toEqual(['top-left', 'bottom-left']);
    const background = { r: 1, g: 2, b: 3, a: 0 };
    expect([...offendingCorners(facts({ corners, background }))]).toEqual(['top-left']);
  });
});

describe('zoom', () => {
  it('is the largest step that fits', () => {
    expect(fitZoom({ width: 230, height: 230 }, { width: 700, height: 700 })).toBe(3);
    expect(fitZoom({ width: 230, height: 230 }, { width: 689, height: 900 })).toBe(2);
    expect(fitZoom({ width: 1000, height: 1000 }, { width: 400, height: 400 })).toBe(0.25);
  });

  it('is at most 3 for icons of usual size, more for smaller ones', () => {
    expect(fitZoom({ width: 230, height: 230 }, { width: 5000, height: 5000 })).toBe(3);
    expect(fitZoom({ width: 32, height: 32 }, { width: 5000, height: 5000 })).toBe(16);
  });

  it('has a least step where nothing fits', () => {
    expect(fitZoom({ width: 4000, height: 4000 }, { width: 0, height: 0 })).toBe(0.125);
  });

  it('steps up and down and stops at the ends', () => {
    expect(nextZoom(1, 1)).toBe(1.5);
    expect(nextZoom(1, -1)).toBe(0.5);
    expect(nextZoom(16, 1)).toBe(16);
    expect(nextZoom(0.125, -1)).toBe(0.125);
  });
});
