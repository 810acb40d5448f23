/** Writes one progress line to standard error; standard output belongs to reports. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs one slow step between a line that announces it and a line that gives its time. */
export async function step<T>(announcement: string, work: () => T | Promise<T>): Promise<T> {
  say(`${announcement} ...`);
  const started = performance.now();
  const result = await work();
  say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** The last lines of a tool's output that say something, for an error message. */
export function lastLines(output: string, count: number): string {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}
