import v8 from 'node:v8';

/**
 * Tells V8 that this process ends soon: on one pass over many connectors, compiling functions for speed takes a third of
 * all CPU time, and most of them are not called often enough to earn it back. So they are compiled only when called very
 * often, each by itself, never in the middle of a loop, and without the costlier thoughts. Trees of JSON live long enough
 * to be copied each time the space of young objects is collected: so it grows at once instead of step by step, and one
 * thread does it, as the others cost more than they help. Nothing is made old from the start: it would keep the young
 * objects it points to, and with them whole trees, until a full collection. Call it once, at start-up; threads started
 * later are included.
 */
export function tuneForOnePass(): void {
  for (const flag of flagsFor(process.versions.v8)) v8.setFlagsFromString(flag);
}

const flags = [
  '--no-use-osr',
  '--no-turbo-inlining',
  '--no-turbo-escape',
  '--no-turbo-loop-peeling',
  '--semi-space-growth-factor=16',
  '--no-parallel-scavenge',
  '--no-allocation-site-pretenuring',
];

/**
 * The flags a version of V8 knows; of others it would complain on the standard error output. Tried with Node.js 20 to 26,
 * which have V8 11.3 to 14.6; none for versions nobody has tried.
 */
export function flagsFor(version: string): readonly string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 11 || major > 14) return [];
  // The first counts the bytes of code that were run, all later ones the calls, and have one more compiler in between.
  return major === 11 && minor < 8
    ? [...flags, '--interrupt-budget=800000', '--ticks-before-optimization=1']
    : [...flags, '--invocation-count-for-turbofan=6000', '--no-maglev'];
}
