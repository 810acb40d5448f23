import { homedir } from 'node:os';
import { userDataFolder } from '../adapters/disk';

/** The streams and settings a run of the command line uses, so that tests can stand in for a terminal. */
export interface CliIo {
  /** Writes to standard output; resolves when the text is out. Rejects with `OutputClosed` when nobody reads on. */
  out(text: string): Promise<void>;
  /** Writes to standard error; never rejects. */
  err(text: string): Promise<void>;
  /** Width of the terminal in columns; undefined when standard output is none. */
  readonly columns: number | undefined;
  readonly colors: boolean;
  /** Folder of this person's data, the same as the workstation's; made when something is first kept in it. */
  readonly userData: string;
  /** Script of a worker thread; absent where there can be none, and everything is done in this one. */
  readonly worker?: string;
  /** Aborts when the person or the system asks the program to end. */
  readonly interrupted?: AbortSignal;
}

/** The reader of standard output went away, as `head` does. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** The program was asked to end before it was done. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Standard output and error of this process. */
export function processIo(more: Pick<CliIo, 'worker' | 'interrupted'> = {}): CliIo {
  const { stdout, stderr, env } = process;
  let closed = false;
  // Without a listener a closed pipe would end the process with a stack trace.
  stdout.on('error', () => {
    closed = true;
  });
  stderr.on('error', () => {});
  return {
    ...more,
    out: (text) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new OutputClosed('standard output is closed'));
        // A reader that stopped reading keeps nobody from ending the program.
        const stop = () => reject(new Interrupted('the run was interrupted'));
        more.interrupted?.addEventListener('abort', stop);
        stdout.write(text, (error) => {
          more.interrupted?.removeEventListener('abort', stop);
          if (error) reject(refused(error));
          else resolve();
        });
      }),
    err: (text) => new Promise((resolve) => stderr.write(text, () => resolve())),
    columns: stdout.isTTY ? stdout.columns : undefined,
    userData: userDataFolder({ env, platform: process.platform, home: homedir() }),
    // https://no-color.org: set and not empty, whatever the value.
    colors: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

function refused(error: Error): Error {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new OutputClosed(error.message) : error;
}
