import type { IconPreview, IconReading } from '../../shared/icon';

/** Reads an icon's bytes; `name` is the file's name as on disk. Never rejects for any content. */
export type IconReader = (
  bytes: Uint8Array,
  name: string,
) => Promise<{ readonly reading: IconReading; readonly preview?: IconPreview }>;
