import type { TextEdit } from '../../shared/finding';
import type { JsonDocument } from '../model/json-document';

/** Edits that take out every comment and trailing comma; undefined where that alone does not make the text strict JSON. */
export function makeStrict(doc: JsonDocument): readonly TextEdit[] | undefined {
  const { faults, root } = doc.parse;
  if (root === undefined || faults.some(({ kind }) => kind !== 'comment' && kind !== 'trailing-comma'))
    return undefined;
  return faults.map(({ kind, offset, length }) => {
    if (kind === 'trailing-comma') return { file: doc.name, offset, length, text: '' };
    return { file: doc.name, ...withItsLine(doc.text, offset, offset + length), text: '' };
  });
}

/** A comment with the blanks in front of it, and with its line end where nothing else stands on its lines. */
function withItsLine(
  text: string,
  offset: number,
  end: number,
): { readonly offset: number; readonly length: number } {
  let from = offset;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  const alone = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const lineEnd = alone ? (/^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 1000))?.[0].length ?? 0) : 0;
  // A comment in front of a value on the same line leaves the indentation to that value.
  const keepsIndent = alone && lineEnd === 0;
  return keepsIndent ? { offset, length: end - offset } : { offset: from, length: end + lineEnd - from };
}
