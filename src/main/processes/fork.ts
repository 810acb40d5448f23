import { utilityProcess } from 'electron';
import type { ChildPort } from './process-host';

/**
 * Starts one of our own entry files in a utility process.
 * @param entry absolute path of the built file
 * @param serviceName name shown by the system's task list
 */
export function forkUtility(entry: string, serviceName: string): ChildPort {
  const child = utilityProcess.fork(entry, [], { serviceName, stdio: 'inherit' });
  return {
    post: (message) => child.postMessage(message),
    kill: () => void child.kill(),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
  };
}
