import v8 from 'node:v8';

/**
 * Tells V8 that this process ends soon: on one pass over many connectors, compiling functions for speed takes more than a
 * third of all CPU time, and most of them are not called often enough to earn it back. So they are compiled only when
 * called very often, take in none but short functions they call, and loops are not written out twice. Trees of JSON live
 * long enough to be copied each time the space of young objects is collected: so it grows at once instead of step by step,
 * and one thread does it, as the others cost more than they help. Nothing is made old from the start: it would keep the
 * young objects it points to, and with them whole trees, until a full collection. Call it once, at start-up; threads
 * started later are included.
 */
export function tuneForOnePass(): void {
  // V8 prints a complaint about flags it does not know; these are those of Node.js 20 to 23.
  if (!/^1[12]\./.test(process.versions.v8)) return;
  v8.setFlagsFromString('--interrupt-budget=250000');
  v8.setFlagsFromString('--max-inlined-bytecode-size=60');
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  v8.setFlagsFromString('--no-turbo-loop-peeling');
  v8.setFlagsFromString('--semi-space-growth-factor=16');
  v8.setFlagsFromString('--no-parallel-scavenge');
  v8.setFlagsFromString('--no-allocation-site-pretenuring');
}
