import type { Send } from '../ipc/send';
import type { Log } from '../log/file-log';
import { StorageError } from '../storage';

/**
 * What to do when the history refuses something that happens beside a person's request: log it, and tell the window
 * once for each reason. What is no refusal of the history is a fault of ours and only logged.
 */
export function storageTrouble(send: Send, log: Log): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    log.error('The history could not be used.', error);
    if (!(error instanceof StorageError) || told.has(error.message)) return;
    told.add(error.message);
    send('storage/problem', {
      kind: error.code === 'storage-read-only' ? 'read-only' : 'unavailable',
      message: error.message,
    });
  };
}
