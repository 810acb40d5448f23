import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const stateSchema = z.object({ bounds, maximized: z.boolean() });

/** A rectangle on the desktop, in device independent pixels. */
export type Bounds = Readonly<z.infer<typeof bounds>>;

/** Where the window was when it was closed. */
export type WindowState = Readonly<z.infer<typeof stateSchema>>;

export const defaultSize = { width: 1440, height: 900 } as const;
export const smallestSize = { width: 960, height: 600 } as const;

/** How much of the window's head must lie on a screen for the place to be taken again. */
const VISIBLE = { width: 120, height: 40 };

/** The state kept in `file`; undefined when there is none that can be used. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps the state; where it cannot be written the next window has the default place. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // Losing the window's place is no reason to bother anyone.
  }
}

/**
 * Size and, when it is on one of the screens, place for a new window.
 * @param areas the screens' areas without task bars; the first one is the main screen
 */
export function placeWindow(
  kept: WindowState | undefined,
  areas: readonly Bounds[],
): Partial<Bounds> & Pick<Bounds, 'width' | 'height'> {
  const area = areas.find((candidate) => kept !== undefined && shows(candidate, kept.bounds));
  if (kept !== undefined && area !== undefined) return { ...kept.bounds, ...sizeWithin(kept.bounds, area) };
  return sizeWithin(kept?.bounds ?? defaultSize, areas[0]);
}

function shows(area: Bounds, window: Bounds): boolean {
  const width = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x);
  const top = window.y >= area.y && window.y + VISIBLE.height <= area.y + area.height;
  return top && width >= VISIBLE.width;
}

function sizeWithin(
  size: Pick<Bounds, 'width' | 'height'>,
  area: Bounds | undefined,
): Pick<Bounds, 'width' | 'height'> {
  const { width, height } = area ?? defaultSize;
  return {
    width: Math.max(smallestSize.width, Math.min(size.width, Math.max(width, smallestSize.width))),
    height: Math.max(smallestSize.height, Math.min(size.height, Math.max(height, smallestSize.height))),
  };
}
