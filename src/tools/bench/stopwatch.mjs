import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Runs the work and says what it took: wall and CPU time in milliseconds, and the peak memory of the process in
 * megabytes.
 * @param {number} files
 * @param {() => unknown} work may be asynchronous
 */
export async function measured(files, work) {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - started;
  return { files, wall, cpu: (user + system) / 1000, memory: peakMemory() };
}

/** On Linux the kernel's own figure: the one Node.js gives there is at least that of the process that started us. */
function peakMemory() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}
