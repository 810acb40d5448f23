import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArchive } from '../../../src/adapters/archive';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/package/archive-structure';
import { connector } from '../../support/builders';
import { packageZip, solutionZip, zipFiles } from '../../support/zip';

/** Layers to damage, and how each is packed into a package: a damaged layer inside a sound one passes its checksum. */
const layers: readonly (readonly [Uint8Array, (bytes: Uint8Array) => Uint8Array])[] = [
  [packageZip(), (bytes) => bytes],
  [
    zipFiles({ 'P/a.zip': solutionZip(['connector']) }),
    (bytes) => zipFiles({ 'intro.md': 'x', 'b.zip': bytes }),
  ],
  [solutionZip(['connector', 'workflows']), (bytes) => packageZip({ 'a.zip': bytes })],
];

it('reads any damaged archive without a fault, and says what is wrong in sentences', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.integer({ min: 0, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...layers),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      async ([layer, pack], changes, cut) => {
        const bytes = layer.slice(0, cut === null ? layer.length : Math.floor(cut * layer.length));
        for (const { at, to } of changes) bytes[Math.floor(at * (bytes.length - 1))] = to;
        const reading = await readArchive(pack(bytes), 'package.zip', false);
        const given = connector().with({ archive: reading });
        const report = checkConnector(given.snapshot(), { rules: [rule], profile: 'package' });
        for (const finding of report.findings) {
          expect(finding.rule).toBe('package/archive-structure');
          expect(finding.message).toMatch(/[.!?]$/);
        }
      },
    ),
    { numRuns: 400 },
  );
});
