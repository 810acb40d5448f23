import { LineIndex } from '../../shared/line-index';
import type { SourceText } from '../../shared/snapshot';
import { Subject } from '../once-for';
import { Place } from './place';

export { filePlace, folderPlace, Place } from './place';

/** A decoded text file with positions. */
export class TextDocument extends Subject {
  constructor(
    readonly source: SourceText,
    readonly lines = new LineIndex(source.text),
  ) {
    super();
  }

  get name(): string {
    return this.source.name;
  }

  get text(): string {
    return this.source.text;
  }

  /** A stretch of the text, in UTF-16 units. */
  stretch(offset: number, length: number, anchor = ''): Place {
    return new Place(this.name, this.lines, offset, length, undefined, anchor);
  }
}
