/** A failure a person can act on. */
export interface Failure {
  /** Stable code such as `file-changed`. */
  readonly code: string;
  /** What is wrong and what to do, in plain sentences. */
  readonly message: string;
}

/** Expected failures are values, never exceptions. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = <T = never>(code: string, message: string): Result<T> => ({
  ok: false,
  error: { code, message },
});

/** Ends an exhaustive `switch`; throws when a case was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
