/**
 * Makes a text from outside safe to show in a terminal: control characters, which could move the cursor or forge
 * lines, and the marks that turn the direction of writing around are shown as escapes.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu, escaped);
}

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  return shortEscapes[character] ?? `\\u${code}`;
}

/**
 * Breaks a text at spaces into lines of at most `width` columns, the first line starting at `used`. A word longer than
 * a line gets a line of its own and is not broken.
 */
export function wrap(text: string, width: number, used: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - used;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    // The first line may stay empty: a long word reads better below than running over.
    if (longer.length <= room || (line === '' && room === width)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    room = width;
  }
  return [...lines, line];
}

/** Colours of a terminal, by what they stand for. */
export type Paint = 'error' | 'warning' | 'info' | 'strong' | 'faint' | 'good';

const codes: Readonly<Record<Paint, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  strong: [1, 22],
  faint: [2, 22],
  good: [32, 39],
};

/** Colours a text, or leaves it. */
export function paint(text: string, as: Paint, colors: boolean): string {
  const [on, off] = codes[as];
  return colors ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
