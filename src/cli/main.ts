import { check } from './check';
import { type ExitCode, exitCodes } from './exit-code';
import { explain } from './explain';
import { fix } from './fix';
import { type CliIo, Interrupted, OutputClosed } from './io';
import { readCommandLine } from './options';
import { makeReference } from './reference';
import { listRules } from './rule-list';

/** Runs the command line: arguments without node and script in, exit code out. Never rejects. */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  try {
    const request = readCommandLine(argv, io.columns ?? 80);
    switch (request.kind) {
      case 'check':
        return await check(request.paths, request.options, io);
      case 'fix':
        return await fix(request.paths, request.options, io);
      case 'rules':
        await io.out(listRules(request.format, io.colors));
        return exitCodes.clean;
      case 'explain':
        return await explain(request.id, io);
      case 'reference':
        return await makeReference(request.folders, request.options, io);
      case 'text':
        await (request.asked ? io.out(request.text) : io.err(request.text));
        return request.asked ? exitCodes.clean : exitCodes.input;
    }
  } catch (error) {
    // Nobody is left to read the help.
    if (error instanceof OutputClosed || error instanceof Interrupted) return exitCodes.clean;
    await io.err(
      `connector-review: internal fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.internal;
  }
}
