/** Bounds on what is read from an untrusted archive. */
export interface ArchiveLimits {
  /** Bytes of the archive given. */
  readonly archiveBytes: number;
  /** Entries of one archive. */
  readonly entries: number;
  /** Bytes inflated in all, over every layer. */
  readonly inflatedBytes: number;
  /** Bytes of one customizations.xml. */
  readonly xmlBytes: number;
  /** How many times larger than its compressed form an entry may be. */
  readonly ratio: number;
  /** Solutions that are opened. */
  readonly solutions: number;
}

/** Far above any real package (a few megabytes), low enough for any machine. */
export const archiveLimits: ArchiveLimits = {
  archiveBytes: 128 * 1024 * 1024,
  entries: 10_000,
  inflatedBytes: 256 * 1024 * 1024,
  xmlBytes: 32 * 1024 * 1024,
  ratio: 200,
  solutions: 8,
};
