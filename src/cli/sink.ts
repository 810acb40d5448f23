import { createReportFile } from '../adapters/disk';
import { ok, type Result } from '../shared/result';
import type { CliIo } from './io';

/** Where a report goes: standard output or a file. */
export interface Sink {
  write(text: string): Promise<void>;
  finish(): Promise<Result<void>>;
  discard(): Promise<void>;
}

/** Opens the file, or standard output when there is none; fails when the file cannot be written. */
export async function openSink(file: string | undefined, io: CliIo): Promise<Result<Sink>> {
  if (file !== undefined) return await createReportFile(file);
  return ok({ write: io.out, finish: async () => ok(undefined), discard: async () => {} });
}
