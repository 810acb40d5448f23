/** Schemas of what is read from an icon and shown of it. */
import { z } from 'zod';
import type { IconChange, IconMeasurement, IconPreview, IconReading, ShownIcon } from '../icon';
import { count, id, line } from './values';

const size = z.object({ width: z.number(), height: z.number() });

const channel = z.number().min(0).max(255);

const rgba = z.object({ r: channel, g: channel, b: channel, a: channel });

const iconFacts = z.looseObject({
  width: count,
  height: count,
  ringTranslucentShare: z.number(),
  transparentShare: z.number(),
  translucentShare: z.number(),
  background: rgba,
  ringUniformShare: z.number(),
  corners: z.array(
    z.object({
      corner: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
      transparent: z.boolean(),
      maxDifference: z.number(),
      mean: rgba,
    }),
  ),
  edgesMatchBackground: z.boolean(),
  contentBox: z.object({ left: count, top: count, right: count, bottom: count }).optional(),
  contentTouchesRing: z.boolean(),
});

export const iconReading: z.ZodType<IconReading> = z.object({
  name: z.string(),
  bytes: count,
  format: z.enum(['png', 'jpeg', 'gif', 'webp', 'bmp', 'ico', 'svg', 'tiff', 'unknown']),
  claimedSize: size.optional(),
  animated: z.literal(true).optional(),
  problem: z
    .object({
      kind: z.enum(['not-png', 'damaged', 'too-large', 'unreadable']),
      message: line,
      help: line.optional(),
    })
    .optional(),
  facts: iconFacts.optional(),
});

export const iconPreview: z.ZodType<IconPreview> = z.object({
  width: count,
  height: count,
  rgba: z.instanceof(Uint8Array),
});

const shownIcon: z.ZodType<ShownIcon> = z.object({
  width: count,
  height: count,
  bytes: count,
  preview: iconPreview,
});

export const iconChange: z.ZodType<IconChange> = z.object({ before: shownIcon, after: shownIcon });

export const iconMeasurement: z.ZodType<IconMeasurement> = z.object({
  id,
  label: line,
  measured: line,
  expected: line,
  check: id,
  color: z.string().optional(),
});
