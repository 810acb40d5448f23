import type { Splice, ToldText } from '../../../shared/told-text';
import type { FileVersion } from '../../../shared/workspace';

/** More edits than this are told as the whole text: each of them would be applied to all of it. */
const mostEdits = 200;

/** What of one text the main process does not know yet. */
export class ToldEdits {
  private serial = 0;
  /** Undefined when the whole text has to be told. */
  private edits: Splice[] | undefined = [];
  private base: string | number;

  /** @param version of the file on disk whose text it is */
  constructor(version: FileVersion) {
    this.base = version;
  }

  /** The text was replaced by that of another version on disk. */
  startFrom(version: FileVersion): void {
    this.edits = [];
    this.base = version;
  }

  /** The text was edited, in this order. */
  add(edits: readonly Splice[]): void {
    if (this.edits === undefined) return;
    if (this.edits.length + edits.length > mostEdits) this.edits = undefined;
    else this.edits.push(...edits);
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
    const { edits, base } = this;
    this.serial += 1;
    this.edits = [];
    this.base = this.serial;
    const { serial } = this;
    return edits === undefined ? { file, serial, text: text() } : { file, serial, base, edits, length };
  }
}
