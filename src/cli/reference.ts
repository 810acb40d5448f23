import { buildReference, referenceText } from '../adapters/reference';
import { printable } from '../engine/formats/terminal';
import type { ReferenceOptions } from './commands/reference';
import { type ExitCode, exitCodes } from './exit-code';
import type { CliIo } from './io';
import { openSink } from './sink';
import { tool } from './tool';

/** Makes a reference catalogue. Connectors that are left out are named on standard error and do no harm. */
export async function makeReference(
  folders: readonly string[],
  options: ReferenceOptions,
  io: CliIo,
): Promise<ExitCode> {
  const say = async (message: string) => await io.err(`${tool.name}: ${printable(message)}\n`);
  const built = await buildReference(folders);
  if (!built.ok) {
    await say(built.error.message);
    return exitCodes.input;
  }
  for (const message of built.value.left) await say(message);
  const sink = await openSink(options.output, io);
  if (!sink.ok) {
    await say(sink.error.message);
    return exitCodes.input;
  }
  try {
    await sink.value.write(referenceText(built.value.catalogue));
  } catch (error) {
    await sink.value.discard();
    throw error;
  }
  const finished = await sink.value.finish();
  if (finished.ok) return exitCodes.clean;
  await say(finished.error.message);
  return exitCodes.input;
}
