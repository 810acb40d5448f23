/**
 * Calls `see` with the stretch of every word of prose: ASCII letters only, standing alone or joined by hyphens, without
 * a possessive 's. Left out is what is no prose: quoted words, code, URLs, paths, addresses, names with digits, dots or
 * underscores. Linear; allocates nothing.
 */
export function eachPlainWord(text: string, see: (from: number, to: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < length && !isBlank(text.charCodeAt(end))) end += 1;
    piece(text, at, end, see);
    at = end;
  }
}

/** A run of characters without blanks. */
function piece(text: string, start: number, end: number, see: (from: number, to: number) => void): void {
  let from = start;
  let to = end;
  while (from < to && opens(text.charCodeAt(from))) from += 1;
  while (from < to && closes(text.charCodeAt(to - 1))) to -= 1;
  if (to - from > 2 && isApostrophe(text.charCodeAt(to - 2)) && (text.charCodeAt(to - 1) | 32) === letterS)
    to -= 2;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && (code !== hyphen || at === from)) return;
  }
  let word = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text.charCodeAt(at) !== hyphen) continue;
    if (at > word) see(word, at);
    word = at + 1;
  }
}

const hyphen = 45;
const letterS = 115;

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0x2028;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** An opening bracket or a mark of emphasis. */
function opens(code: number): boolean {
  return code === 40 || code === 42;
}

/** `) * , . : ; ! ?` */
function closes(code: number): boolean {
  switch (code) {
    case 33:
    case 41:
    case 42:
    case 44:
    case 46:
    case 58:
    case 59:
    case 63:
      return true;
    default:
      return false;
  }
}
