/** The streams and settings a run of the command line uses, so that tests can stand in for a terminal. */
export interface CliIo {
  /** Writes to standard output; resolves when the text is out. Rejects with `OutputClosed` when nobody reads on. */
  out(text: string): Promise<void>;
  /** Writes to standard error; never rejects. */
  err(text: string): Promise<void>;
  /** Width of the terminal in columns; undefined when standard output is none. */
  readonly columns: number | undefined;
  readonly colors: boolean;
}

/** The reader of standard output went away, as `head` does. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Standard output and error of this process. */
export function processIo(): CliIo {
  const { stdout, stderr, env } = process;
  let closed = false;
  // Without a listener a closed pipe would end the process with a stack trace.
  stdout.on('error', () => {
    closed = true;
  });
  stderr.on('error', () => {});
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        if (closed) reject(new OutputClosed('standard output is closed'));
        else stdout.write(text, (error) => (error ? reject(refused(error)) : resolve()));
      }),
    err: (text) => new Promise((resolve) => stderr.write(text, () => resolve())),
    columns: stdout.isTTY ? stdout.columns : undefined,
    // https://no-color.org: set and not empty, whatever the value.
    colors: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

function refused(error: Error): Error {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new OutputClosed(error.message) : error;
}
