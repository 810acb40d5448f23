const ascii = /^[\0-\x7f]*$/;

/** The catalogue's norm(s): NFKC, lower case, letters and digits only. Two names with equal norm are the same name. */
export function norm(text: string): string {
  if (ascii.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '');
}

/** True when two texts have the same norm, and it is not empty. Most pairs differ early, and then nothing is built. */
export function sameNorm(first: string, second: string): boolean {
  if (!ascii.test(first) || !ascii.test(second)) {
    const key = norm(first);
    return key !== '' && key === norm(second);
  }
  let left = nextKept(first, 0);
  let right = nextKept(second, 0);
  if (left === first.length) return false;
  while (left < first.length && right < second.length) {
    if (lowerCase(first.charCodeAt(left)) !== lowerCase(second.charCodeAt(right))) return false;
    left = nextKept(first, left + 1);
    right = nextKept(second, right + 1);
  }
  return left === first.length && right === second.length;
}

/** Offset of the next letter or digit of an ASCII text, from an offset on. */
function nextKept(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isKept(text.charCodeAt(at))) at += 1;
  return at;
}

function isKept(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}
