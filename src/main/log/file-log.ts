import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Writes what a person looking for a fault needs; never throws. */
export interface Log {
  /** Absolute path of the log file. */
  readonly file: string;
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Two files of this size at most: the current one and the one before. */
const DEFAULT_LIMIT_BYTES = 1_000_000;
const LONGEST_ENTRY = 20_000;

/** A log in `folder`, started anew when it has grown over `limitBytes`; the file before is kept beside it. */
export function openLog(folder: string, limitBytes: number = DEFAULT_LIMIT_BYTES): Log {
  const file = path.join(folder, 'connector-review.log');
  const write = (level: string, message: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limitBytes) {
        renameSync(file, path.join(folder, 'connector-review.previous.log'));
      }
      appendFileSync(file, `${new Date().toISOString()} ${level} ${message.slice(0, LONGEST_ENTRY)}\n`);
    } catch {
      // A full or read-only disk must not take the window down with it.
    }
  };
  return {
    file,
    info: (message) => write('info', message),
    error: (message, cause) =>
      write('error', cause === undefined ? message : `${message}\n${describe(cause)}`),
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
