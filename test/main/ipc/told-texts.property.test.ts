import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReceivedTexts } from '../../../src/main/ipc/received-texts';
import { ToldEdits } from '../../../src/renderer/features/editor/told-edits';
import { type Splice, spliced, type ToldText } from '../../../src/shared/told-text';

const file = 'apiProperties.json';

/** A window with one text, and the main process it tells it to. */
class Both {
  readonly edits = new ToldEdits('v1');
  readonly received = new ReceivedTexts({
    textOfVersion: (_, version) => (version === `v${this.version}` ? this.onDisk : undefined),
  });
  private version = 1;
  private onDisk: string;

  constructor(public text: string) {
    this.onDisk = text;
  }

  /** Something else wrote the file, and the window follows or, where it does not know yet, goes on with what it has. */
  write(text: string, follows: boolean): void {
    this.version += 1;
    this.onDisk = text;
    if (!follows) return;
    this.text = text;
    this.edits.startFrom(`v${this.version}`);
  }

  edit(places: readonly Place[]): void {
    const splices = places.map((place) => this.one(place));
    this.edits.add(splices);
  }

  tell(): ToldText {
    return this.edits.tell(file, this.text.length, () => this.text);
  }

  /** What the main process holds in the end: told a second time, whole, where edits are not understood. */
  arrive(): string {
    const first = this.received.take(this.tell());
    if (first.ok) return first.value.text;
    expect(first.error.code).toBe('unknown-text');
    this.edits.forget();
    const second = this.received.take(this.tell());
    if (!second.ok) throw new Error(second.error.message);
    return second.value.text;
  }

  private one({ at, length, text }: Place): Splice {
    const offset = Math.floor(at * (this.text.length + 1));
    const splice = { offset, length: Math.min(length, this.text.length - offset), text };
    const after = this.text.slice(0, offset) + text + this.text.slice(offset + splice.length);
    this.text = after;
    return splice;
  }
}

interface Place {
  /** Share of the text before the edit. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
const place = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.nat(8),
  text: fc.oneof(anyText, fc.constantFrom('', ' ', '\r\n', '\n', '"', '\ud83d')),
});
const step = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), places: fc.array(place, { maxLength: 5 }) }),
  fc.record({ kind: fc.constantFrom('tell' as const, 'lose' as const) }),
  fc.record({ kind: fc.constant('write' as const), text: anyText, follows: fc.boolean() }),
  fc.record({ kind: fc.constant('replace' as const), text: anyText }),
);

describe('texts told by edits', () => {
  it('arrive as they are, whatever was edited, lost or forgotten on the way', () => {
    fc.assert(
      fc.property(anyText, fc.array(step, { maxLength: 30 }), (start, steps) => {
        const both = new Both(start);
        for (const one of steps) {
          switch (one.kind) {
            case 'edit':
              both.edit(one.places);
              break;
            case 'replace':
              both.edits.forget();
              both.text = one.text;
              break;
            case 'lose':
              both.tell();
              break;
            case 'write':
              both.write(one.text, one.follows);
              break;
            case 'tell':
              expect(both.arrive()).toBe(both.text);
          }
        }
        expect(both.arrive()).toBe(both.text);
      }),
    );
  });

  it('go by edits of what is on disk, then of what was told, and whole after very many', () => {
    const both = new Both('{}');
    expect(both.tell()).toEqual({ file, serial: 1, base: 'v1', edits: [], length: 2 });
    both.edit([{ at: 0.5, length: 0, text: ' ' }]);
    const edits = [{ offset: 1, length: 0, text: ' ' }];
    expect(both.tell()).toEqual({ file, serial: 2, base: 1, edits, length: 3 });
    expect(both.tell()).toEqual({ file, serial: 3, base: 2, edits: [], length: 3 });
    for (let i = 0; i < 300; i += 1) both.edit([{ at: 0, length: 0, text: 'x' }]);
    expect(both.tell()).toMatchObject({ serial: 4, text: both.text });
  });

  it('are refused where they do not fit, and forgotten, so that nothing builds on them', () => {
    const received = new ReceivedTexts({ textOfVersion: () => undefined });
    const take = (told: ToldText) => received.take(told);
    const edits = [{ offset: 0, length: 1, text: '' }];
    expect(take({ file, serial: 1, base: 'v1', edits, length: 2 })).toMatchObject({
      error: { code: 'unknown-text' },
    });
    expect(take({ file, serial: 1, text: 'abc' })).toMatchObject({ value: { file, text: 'abc' } });
    expect(take({ file, serial: 2, base: 1, edits, length: 3 })).toMatchObject({
      error: { code: 'unknown-text' },
    });
    expect(take({ file, serial: 3, base: 1, edits, length: 2 })).toMatchObject({ ok: false });
    expect(take({ file, serial: 4, text: 'abc' })).toMatchObject({ ok: true });
    const outside = [{ offset: 2, length: 2, text: 'x' }];
    expect(take({ file, serial: 5, base: 4, edits: outside, length: 3 })).toMatchObject({ ok: false });
  });

  it('take what else arrived with a text that is refused', () => {
    const received = new ReceivedTexts({ textOfVersion: () => undefined });
    const other = { file: 'readme.md', serial: 1, text: 'Hello.' };
    const lost = { file, serial: 2, base: 1, edits: [], length: 0 };
    expect(received.takeAll([lost, other])).toMatchObject({ error: { code: 'unknown-text' } });
    const more = [{ offset: 5, length: 1, text: '!' }];
    expect(
      received.takeAll([{ file: 'readme.md', serial: 2, base: 1, edits: more, length: 6 }]),
    ).toMatchObject({ value: [{ file: 'readme.md', text: 'Hello!' }] });
  });
});

describe('spliced', () => {
  it('applies edits one after the other', () => {
    const edits = [
      { offset: 4, length: 1, text: 'E' },
      { offset: 0, length: 2, text: '' },
    ];
    expect(spliced('abcde', edits)).toBe('cdE');
    expect(spliced('', [{ offset: 0, length: 0, text: 'x' }])).toBe('x');
    expect(spliced('a', [{ offset: 1, length: 1, text: '' }])).toBeUndefined();
  });
});
