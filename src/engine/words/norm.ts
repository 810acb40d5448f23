import { isAscii } from './ascii';

/** The catalogue's norm(s): NFKC, lower case, letters and digits only. Two names with equal norm are the same name. */
export function norm(text: string): string {
  if (isAscii(text)) return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  const kept = text.normalize('NFKC').toLowerCase().replace(signs, '');
  return isAscii(kept) ? kept : kept.replace(/[^\p{L}\p{Nd}]+/gu, '');
}

/** ASCII, punctuation and symbols that are no letters or digits: all that most other texts have to lose. */
const signs = /[\0-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\u2000-\u206f\u2190-\u2bff]+/g;

/** True when two texts have the same norm, and it is not empty. Most pairs differ early, and then nothing is built. */
export function sameNorm(first: string, second: string): boolean {
  if (first === '' || second === '') return false;
  const one = first.charCodeAt(0) | 0x20;
  const other = second.charCodeAt(0) | 0x20;
  return (one === other || !isLetter(one) || !isLetter(other)) && areAlike(first, second);
}

function areAlike(first: string, second: string): boolean {
  let left = nextKept(first, 0);
  let right = nextKept(second, 0);
  let some = false;
  while (left < first.length && right < second.length) {
    const one = first.charCodeAt(left);
    const other = second.charCodeAt(right);
    if (one > 0x7f || other > 0x7f) return haveSameNorm(first, second);
    if (lowerCase(one) !== lowerCase(other)) return false;
    some = true;
    left = nextKept(first, left + 1);
    right = nextKept(second, right + 1);
  }
  if (left === first.length && right === second.length) return some;
  const next = left < first.length ? first.charCodeAt(left) : second.charCodeAt(right);
  // What is not ASCII may be left out, or belong to the letter in front of it.
  return next > 0x7f && haveSameNorm(first, second);
}

function haveSameNorm(first: string, second: string): boolean {
  const key = norm(first);
  return key !== '' && key === norm(second);
}

/** Offset of the next letter, digit or character that is not ASCII, from an offset on. */
function nextKept(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isKept(text.charCodeAt(at))) at += 1;
  return at;
}

function isKept(code: number): boolean {
  return code > 0x7f || isLetter(code | 0x20) || (code >= 0x30 && code <= 0x39);
}

/** For codes in lower case. */
function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}
