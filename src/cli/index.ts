import { isMainThread } from 'node:worker_threads';
import { tuneForOnePass } from './engine-flags';
import { processIo } from './io';
import { main } from './main';
import { serve } from './worker';

// The bundle is one file, so that the threads that help with many folders run this one too.
if (isMainThread) await run();
else await serve();

async function run(): Promise<void> {
  tuneForOnePass();
  const interruption = new AbortController();
  let signal: NodeJS.Signals | undefined;
  // Once: who asks a second time is not kept waiting.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      signal = name;
      interruption.abort();
    });
  }
  const io = processIo({ worker: import.meta.filename, interrupted: interruption.signal });
  // The exit code is set rather than the process ended: output that is still on its way gets out.
  process.exitCode = await main(process.argv.slice(2), io);
  // Whoever sent the signal sees that it was what ended the program.
  if (signal !== undefined) process.kill(process.pid, signal);
}
