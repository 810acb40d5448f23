/** Bounds on what is read from an untrusted folder. */
export interface Limits {
  /** Bytes of one text file. */
  readonly textBytes: number;
  /** Bytes of an icon file. */
  readonly iconBytes: number;
  /** Entries in one folder. */
  readonly entries: number;
  /** Files taken for one artifact when its name is there in several spellings. */
  readonly spellings: number;
  /** Levels below the given folder that are searched for connectors. */
  readonly depth: number;
  /** Folders visited inside a connector, looking for further connectors. */
  readonly nestedFolders: number;
  /** Folders visited when looking for connectors below a given path. */
  readonly searchedFolders: number;
}

/** Far above any real connector (the largest published definition has about 1 MB), low enough for any machine. */
export const defaultLimits: Limits = {
  textBytes: 16 * 1024 * 1024,
  iconBytes: 20 * 1024 * 1024,
  entries: 10_000,
  spellings: 4,
  depth: 3,
  nestedFolders: 2_000,
  searchedFolders: 50_000,
};

/** A size for people: `16 MB`, `1.5 MB`, `900 kB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB'];
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}
