import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { errorCode, isSystemError, reasonOf } from './reasons';
import { startFile } from './write-file';

/** A report being written to a file. */
export interface ReportFile {
  /** Appends; rejects with the system's error. */
  write(text: string): Promise<void>;
  /** Puts the complete report in its place. */
  finish(): Promise<Result<void>>;
  /** Gives up; an earlier report in the same place stays. */
  discard(): Promise<void>;
}

/**
 * Starts a report at `file`, UTF-8. A regular file appears, or is replaced, only when finished; pipes and devices are
 * written to directly. Fails with code `not-writable`.
 */
export async function createReportFile(file: string): Promise<Result<ReportFile>> {
  const refused = (error: unknown): Result<never> => {
    if (!isSystemError(error)) throw error;
    const noFolder = errorCode(error) === 'ENOENT';
    const reason = noFolder ? 'its folder does not exist. Create the folder first.' : reasonOf(error);
    return fail('not-writable', `The report cannot be written to ${file}: ${reason}`);
  };
  try {
    const existing = await stat(file).catch((error: unknown) => {
      if (isSystemError(error) && errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (existing?.isDirectory()) {
      return fail(
        'not-writable',
        `The report cannot be written to ${file}: it is a folder. Give a file name.`,
      );
    }
    if (existing !== undefined && !existing.isFile()) {
      const handle = await open(file, 'w');
      return ok({
        write: async (text) => await handle.writeFile(text),
        finish: async () => ok(await handle.close()),
        discard: async () => await handle.close(),
      });
    }
    const target = existing === undefined ? path.resolve(file) : await realpath(file);
    const pending = await startFile(target, existing === undefined ? undefined : existing.mode & 0o7777);
    return ok({
      write: async (text) => await pending.handle.appendFile(text),
      finish: async () => {
        try {
          return ok(await pending.commit());
        } catch (error) {
          await pending.discard();
          return refused(error);
        }
      },
      discard: async () => await pending.discard(),
    });
  } catch (error) {
    return refused(error);
  }
}
