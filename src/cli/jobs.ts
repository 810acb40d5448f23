import { availableParallelism } from 'node:os';

/** Starting a thread takes as long as checking about ten folders (0.4 s against 40 ms each); fewer do not pay. */
export const foldersPerJob = 12;

/** Threads to use: as asked for, else one core is left to others; no more than there is work for. */
export function jobsFor(folders: number, asked?: number): number {
  const wanted = asked ?? Math.max(1, availableParallelism() - 1);
  return Math.max(1, Math.min(wanted, Math.floor(folders / foldersPerJob)));
}
