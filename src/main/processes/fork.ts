import { utilityProcess } from 'electron';
import type { ChildPort } from './process-host';

/**
 * Starts one of our own entry files in a utility process.
 * @param entry absolute path of the built file
 * @param serviceName name shown by the system's task list
 * @param youngSpace megabytes of new objects before garbage is collected; default 16
 */
export function forkUtility(entry: string, serviceName: string, youngSpace?: number): ChildPort {
  const execArgv = youngSpace === undefined ? [] : [`--js-flags=--max-semi-space-size=${youngSpace}`];
  const child = utilityProcess.fork(entry, [], { serviceName, stdio: 'inherit', execArgv });
  return {
    post: (message) => child.postMessage(message),
    kill: () => void child.kill(),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
  };
}
