import { format } from 'jsonc-parser';
import type { TextEdit } from '../../shared/finding';
import type { JsonDocument } from '../model/json-document';
import { layoutOf } from './layout';

/**
 * Edits that lay a file out anew, one member or element per line, indented by `spaces` per level. Only blanks and line
 * breaks between tokens change: keys keep their order, and strings and numbers are left exactly as written.
 */
export function reformat(doc: JsonDocument, spaces: number): readonly TextEdit[] {
  const options = { tabSize: spaces, insertSpaces: true, eol: layoutOf(doc.text).lineEnd };
  return format(doc.text, undefined, options).map(({ offset, length, content }) => ({
    file: doc.name,
    offset,
    length,
    text: content,
  }));
}
