import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckConfig, checkConnector } from '../../../src/engine';
import { fixAll } from '../../../src/engine/fix-all';
import { bentConnectors } from '../../support/bent-connectors';
import { FixLaws, fixesOf } from '../../support/fix-laws';

const runs = { seed: 20_240_611, numRuns: 25 };
const config: CheckConfig = { publisher: 'verified' };

describe('every fix', () => {
  for (const grade of ['safe', 'suggest'] as const) {
    it(`(${grade}) clears its finding, adds no error, keeps to its edits and leaves JSON valid`, () => {
      const tried = new Set<string>();
      fc.assert(
        fc.property(bentConnectors, (snapshot) => {
          const laws = new FixLaws(snapshot, config);
          for (const fix of fixesOf(snapshot, config, grade)) {
            tried.add(fix.finding.check);
            expect(laws.brokenBy(fix)).toEqual([]);
          }
        }),
        runs,
      );
      expect(tried.size, 'checks whose fixes were tried').toBeGreaterThanOrEqual(10);
    });
  }
});

describe('fix-all', () => {
  it('reaches a fixed point, adds no error and gives the edits that lead there', () => {
    fc.assert(
      fc.property(bentConnectors, (snapshot) => {
        const result = fixAll(snapshot, config);
        expect(result.complete).toBe(true);
        const texts = snapshot.texts.map((source) => {
          const file = result.files.find(({ name }) => name === source.name);
          if (file === undefined) return source;
          expect(file.before).toBe(source.text);
          let text = '';
          let at = 0;
          for (const edit of file.edits) {
            text += source.text.slice(at, edit.offset) + edit.text;
            at = edit.offset + edit.length;
          }
          expect(text + source.text.slice(at)).toBe(file.after);
          return { ...source, text: file.after };
        });
        const fixed = { ...snapshot, texts };
        expect(fixAll(fixed, config)).toMatchObject({ files: [], applied: [] });
        const before = checkConnector(snapshot, config).summary.error;
        expect(result.report.summary.error).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });
});
