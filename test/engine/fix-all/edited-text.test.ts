import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import { EditedText } from '../../../src/engine/fix-all/edited-text';
import type { TextEdit } from '../../../src/shared/finding';

const file = 'a.json';

/** Edits of a text that lie apart, from any numbers. */
function editsFor(text: string, seeds: readonly (readonly [number, number, string])[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (const [skip, length, inserted] of seeds) {
    const offset = from + skip;
    if (offset + length > text.length) break;
    edits.push({ file, offset, length, text: inserted });
    from = offset + length + 1;
  }
  return edits;
}

const round = fc.array(fc.tuple(fc.nat(6), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 6 });

describe('EditedText', () => {
  it('gives one set of edits for several rounds', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 5, maxLength: 60 }),
        fc.array(round, { maxLength: 5 }),
        (text, rounds) => {
          let edited = EditedText.of(text);
          for (const seeds of rounds) {
            const edits = editsFor(edited.text, seeds);
            const expected = applyEdits(edited.text, edits);
            edited = edited.with(edits);
            expect(edited.text).toBe(expected);
          }
          const edits = edited.edits(file);
          expect(applyEdits(text, edits)).toBe(edited.text);
          edits.forEach((edit, at) => {
            const before = edits[at - 1];
            if (before !== undefined) expect(edit.offset).toBeGreaterThan(before.offset + before.length);
          });
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('has no edits when a later round takes the earlier one back', () => {
    const there = EditedText.of('one two').with([{ file, offset: 0, length: 3, text: 'ONE' }]);
    const back = there.with([{ file, offset: 0, length: 3, text: 'one' }]);
    expect(back.text).toBe('one two');
    expect(back.edits(file)).toEqual([]);
  });
});
