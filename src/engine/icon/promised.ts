import type { IconFacts, IconOperation, IconReading, Rgba } from '../../shared/icon';
import { parseHexColor, type Rgb } from './color';

/**
 * What an operation promises of an icon, for those who have no pixels to try it on: what follows from the operation
 * alone is new, the rest stays as measured. Once the new picture is there it is measured anew.
 */
export function promisedIcon(icon: IconReading, operation: IconOperation): IconReading {
  // The picture's identity goes: it is another picture.
  const { identity, facts, ...rest } = icon;
  if (facts === undefined) return icon;
  if (operation.kind === 'flatten') {
    const color = parseHexColor(operation.color);
    if (color === undefined) throw new Error(`${operation.color} is no color to fill an icon with.`);
    return { ...rest, facts: filled(facts, color) };
  }
  const { side } = operation;
  return { ...rest, claimedSize: { width: side, height: side }, facts: scaled(facts, side) };
}

function scaled(facts: IconFacts, side: number): IconFacts {
  const { contentBox, ...rest } = facts;
  const size = { width: side, height: side };
  if (contentBox === undefined) return { ...rest, ...size };
  const [x, y] = [side / facts.width, side / facts.height];
  const box = {
    left: Math.floor(contentBox.left * x),
    top: Math.floor(contentBox.top * y),
    right: Math.ceil(contentBox.right * x),
    bottom: Math.ceil(contentBox.bottom * y),
  };
  return { ...rest, ...size, contentBox: box };
}

function filled(facts: IconFacts, color: Rgb): IconFacts {
  const background = over(facts.background, color);
  return {
    ...facts,
    ringTranslucentShare: 0,
    transparentShare: 0,
    translucentShare: 0,
    background,
    corners: facts.corners.map((corner) => ({
      ...corner,
      transparent: false,
      mean: over(corner.mean, color),
    })),
  };
}

function over({ r, g, b, a }: Rgba, below: Rgb): Rgba {
  const mixed = (channel: number, other: number): number =>
    Math.round((channel * a + other * (255 - a)) / 255);
  return { r: mixed(r, below.r), g: mixed(g, below.g), b: mixed(b, below.b), a: 255 };
}
