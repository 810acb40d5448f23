import type { TextEdit } from '../../shared/finding';
import type { SourceText } from '../../shared/snapshot';

/** Stretches of texts that edits already claim, sorted by start. */
export class EditRanges {
  private readonly byFile: ReadonlyMap<string, { readonly length: number; readonly taken: TextEdit[] }>;

  constructor(texts: readonly SourceText[]) {
    this.byFile = new Map(texts.map(({ name, text }) => [name, { length: text.length, taken: [] }]));
  }

  /**
   * Claims the stretches of all edits, or of none: false when one meets or touches a claimed one, lies outside its text
   * or belongs to no text. Touching counts because which of two insertions at one place comes first is not decided.
   */
  add(edits: readonly TextEdit[]): boolean {
    const done: TextEdit[] = [];
    for (const edit of edits) {
      if (this.addOne(edit)) {
        done.push(edit);
        continue;
      }
      for (const own of done) this.remove(own);
      return false;
    }
    return true;
  }

  private addOne(edit: TextEdit): boolean {
    const file = this.byFile.get(edit.file);
    if (file === undefined || edit.offset < 0 || edit.length < 0) return false;
    if (edit.offset + edit.length > file.length) return false;
    const at = indexIn(file.taken, edit.offset);
    const before = file.taken[at - 1];
    const after = file.taken[at];
    if (before !== undefined && before.offset + before.length >= edit.offset) return false;
    if (after !== undefined && after.offset <= edit.offset + edit.length) return false;
    file.taken.splice(at, 0, edit);
    return true;
  }

  private remove(edit: TextEdit): void {
    const taken = this.byFile.get(edit.file)?.taken;
    taken?.splice(taken.indexOf(edit), 1);
  }
}

/** Number of edits that start before the offset. */
function indexIn(sorted: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
