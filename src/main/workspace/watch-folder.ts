import { type FSWatcher, watch } from 'node:fs';

/** Saving, copying or a version control checkout touches several files at once: wait until it is quiet. */
const QUIET_MS = 250;

/**
 * Calls `onChange` when something in the folder itself may have changed. Where watching is not possible (network
 * drives, too many watchers), it just never calls: the folder is looked at again with every window focus.
 * @returns the way to stop
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onTrouble: (error: unknown) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    watcher?.close();
    watcher = undefined;
  };
  const trouble = (error: unknown): void => {
    // The folder may be gone: have it looked at one last time.
    watcher?.close();
    watcher = undefined;
    onTrouble(error);
    onChange();
  };
  try {
    watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MS);
    });
    watcher.on('error', trouble);
  } catch (error) {
    onTrouble(error);
  }
  return stop;
}
