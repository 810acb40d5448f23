import v8 from 'node:v8';

/**
 * Tells V8 that this process ends soon: on one pass over many connectors, compiling functions for speed takes more than a
 * third of all CPU time, and most of them are not called often enough to earn it back; copying into them what they call
 * makes it longer still. Trees of JSON live long enough to be copied each time the space of young objects is collected: so
 * it grows at once instead of step by step, and one thread does it, as the others cost more than they help. Call it once,
 * at start-up; threads started later are included.
 */
export function tuneForOnePass(): void {
  // V8 prints a complaint about flags it does not know; these are those of Node.js 20 to 23.
  if (!/^1[12]\./.test(process.versions.v8)) return;
  v8.setFlagsFromString('--interrupt-budget=400000');
  v8.setFlagsFromString('--no-turbo-inlining');
  v8.setFlagsFromString('--semi-space-growth-factor=16');
  v8.setFlagsFromString('--no-parallel-scavenge');
}
