/** An earlier version of a connector whose texts the history holds. */
export interface EarlierVersion {
  /** Id of the submission. */
  readonly id: string;
  readonly title: string;
  /** When it was first seen; UTC, ISO 8601. */
  readonly createdAt: string;
}

/** What a person may compare the open connector with. */
export type ComparisonChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'submission'; readonly submissionId: string }
  /** `path` is a connector folder. */
  | { readonly kind: 'folder'; readonly path: string };

/** What the open connector is compared with now. */
export type Comparison =
  | { readonly kind: 'submission'; readonly version: EarlierVersion }
  | { readonly kind: 'folder'; readonly path: string };

/** The comparison of an open connector, and the versions there are to choose from, newest first. */
export interface ComparisonState {
  readonly current: Comparison | null;
  readonly earlier: readonly EarlierVersion[];
}
