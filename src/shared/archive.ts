/** One entry of a zip archive's directory. */
export interface ArchiveEntry {
  /** Path inside the archive, `/`-separated, without a slash at its end. */
  readonly path: string;
  readonly kind: 'file' | 'directory';
}

/** One zip archive: the one given, or one inside it. */
export interface ArchiveLayer {
  /** File name, without the archives around it. */
  readonly name: string;
  /** In the archive's own order; empty where it could not be read. */
  readonly entries: readonly ArchiveEntry[];
  /** Reason and next step, to follow "<name> cannot be read: "; absent for a sound archive. */
  readonly problem?: string;
}

/** Which parts the customizations of a solution hold; an empty node does not count. */
export interface SolutionNodes {
  readonly connector: boolean;
  readonly workflows: boolean;
  readonly plugin: boolean;
}

/** A solution inside the assets folder. */
export interface SolutionLayer extends ArchiveLayer {
  /** Absent where there is a `problem`. */
  readonly nodes?: SolutionNodes;
}

/** What reading a package archive gave. */
export interface ArchiveReading {
  /** The caller says that the package brings an AI plugin. */
  readonly aiPlugin: boolean;
  /** The archive given. */
  readonly outer: ArchiveLayer;
  /** The archive inside; absent unless the outer layer has exactly one. */
  readonly assets?: ArchiveLayer;
  /** The archives in the assets folder; empty unless there is exactly one such folder. */
  readonly solutions: readonly SolutionLayer[];
}
