import type { Splice, ToldText } from '../../../shared/told-text';

/** More edits than this are told as the whole text: each of them would be applied to all of it. */
const mostEdits = 200;

/** What of one text the main process does not know yet. */
export class ToldEdits {
  private serial = 0;
  /** Undefined when the whole text has to be told. */
  private edits: Splice[] | undefined;

  /** The text was edited, in this order. */
  add(edits: readonly Splice[]): void {
    this.edits?.push(...edits);
    if (this.edits !== undefined && this.edits.length > mostEdits) this.edits = undefined;
  }

  /** The text changed in a way that edits do not tell, or what was told got lost. */
  forget(): void {
    this.edits = undefined;
  }

  /**
   * What to send so that the main process knows the text as it is now.
   * @param length UTF-16 units of the text
   */
  tell(file: string, length: number, text: () => string): ToldText {
    const { edits, serial: base } = this;
    this.serial += 1;
    this.edits = [];
    const { serial } = this;
    return edits === undefined ? { file, serial, text: text() } : { file, serial, base, edits, length };
  }
}
