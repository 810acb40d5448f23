/** Stands in for the worker of the command line: does with each folder what its name says. */
import { parentPort } from 'node:worker_threads';

const port = parentPort;
if (port === null) throw new Error('This runs in a worker thread.');

port.on('message', ({ folder }) => {
  switch (folder.split('/').at(-1)) {
    case 'exits':
      process.exit(7);
      break;
    case 'throws':
      throw new TypeError('a bug');
    case 'hangs':
      break;
    default:
      port.postMessage({
        kind: 'checked',
        text: folder,
        tally: { summary: { error: 0, warning: 0, info: 0 }, skipped: [] },
      });
  }
});
