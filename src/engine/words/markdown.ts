import { isWhiteSpace } from './code-points';
import type { Stretch } from './white-space';

/** A line of a Markdown text, without its line end; offsets in UTF-16 units of the whole text. */
export interface MarkdownLine extends Stretch {
  readonly text: string;
  /** The line with code spans and comments blanked out, of equal length; all blank inside fenced code. */
  readonly prose: string;
  readonly fenced: boolean;
}

/** A heading, in any of the ways people write them. */
export interface MarkdownHeading extends Stretch {
  /** 1 to 6. */
  readonly level: number;
  /** Its words, without marks of emphasis. */
  readonly text: string;
  /** Offset after its last line end: where the section's body starts. */
  readonly bodyFrom: number;
}

/** The target of a link or picture as written. */
export interface MarkdownTarget extends Stretch {
  readonly target: string;
}

/** What the rules about documents need of a Markdown text; anything else is passed over. */
export interface Markdown {
  readonly lines: readonly MarkdownLine[];
  readonly headings: readonly MarkdownHeading[];
  readonly targets: readonly MarkdownTarget[];
}

const longestTarget = 2000;
/** No line people write has more links; rows of brackets that never close would be read over and over. */
const mostTargets = 1000;

/**
 * Reads lines, headings and link targets in one pass over the lines. Not a full Markdown parser: it knows fenced code,
 * code spans, comments, `#` headings (also without the blank after the marks) and underlined headings.
 */
export function readMarkdown(text: string): Markdown {
  const lines = readLines(text);
  const targets: MarkdownTarget[] = [];
  for (const line of lines) if (mayHoldTarget(line)) targets.push(...targetsOf(line));
  return { lines, headings: readHeadings(lines, text.length), targets };
}

function readLines(text: string): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let fence: string | undefined;
  let comment = false;
  let next = 0;
  while (next < text.length || lines.length === 0) {
    const from = next;
    const to = endOfLine(text, from);
    next = text.startsWith('\r\n', to) ? to + 2 : to + 1;
    const line = text.slice(from, to);
    const marker = comment ? undefined : fenceMarker(line);
    if (fence !== undefined) {
      if (marker !== undefined && closes(line, marker, fence)) fence = undefined;
      lines.push({ text: line, prose: ' '.repeat(line.length), fenced: true, from, to });
    } else if (marker !== undefined) {
      fence = marker;
      lines.push({ text: line, prose: ' '.repeat(line.length), fenced: true, from, to });
    } else if (comment || line.includes('<!--')) {
      const shown = withoutComments(line, comment);
      comment = shown.open;
      lines.push({ text: line, prose: withoutCode(shown.text), fenced: false, from, to });
    } else lines.push({ text: line, prose: withoutCode(line), fenced: false, from, to });
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}

const lineEnd = /[\r\n]/g;

/** The backticks or tildes a fence starts with; code between fences on one line is a code span. */
function fenceMarker(line: string): string | undefined {
  if (!line.includes('```') && !line.includes('~~~')) return undefined;
  const match = /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})(.*)$/.exec(line);
  const [, marker, info = ''] = match ?? [];
  return marker?.startsWith('`') && info.includes('`') ? undefined : marker;
}

function closes(line: string, marker: string, fence: string): boolean {
  return marker[0] === fence[0] && marker.length >= fence.length && line.trim() === marker;
}

function withoutComments(line: string, inside: boolean): { readonly text: string; readonly open: boolean } {
  let text = '';
  let at = 0;
  let open = inside;
  while (at < line.length) {
    const next = line.indexOf(open ? '-->' : '<!--', at);
    const to = next < 0 ? line.length : next + (open ? 3 : 0);
    text += open ? ' '.repeat(to - at) : line.slice(at, to);
    at = to;
    if (next >= 0) open = !open;
  }
  return { text, open };
}

/** Blanks code spans out: runs of backticks pair with the next run of the same length on the line. */
function withoutCode(line: string): string {
  if (!line.includes('`')) return line;
  const ticks = [...line.matchAll(/`+/g)];
  let text = '';
  let at = 0;
  for (let index = 0; index < ticks.length; index += 1) {
    const open = ticks[index];
    if (open === undefined) break;
    const length = open[0].length;
    // A look at a few neighbours is enough for real texts and keeps the scan linear.
    const near = ticks.slice(index + 1, index + 9).findIndex((tick) => tick[0].length === length);
    const close = near < 0 ? undefined : ticks[index + 1 + near];
    if (close === undefined) continue;
    const end = close.index + length;
    text += line.slice(at, open.index) + ' '.repeat(end - open.index);
    at = end;
    index += 1 + near;
  }
  return text + line.slice(at);
}

function readHeadings(lines: readonly MarkdownLine[], end: number): readonly MarkdownHeading[] {
  const headings: MarkdownHeading[] = [];
  lines.forEach((line, index) => {
    if (line.fenced) return;
    const marks = line.prose.includes('#') ? /^ {0,3}(#{1,6})(?!#)/.exec(line.prose) : null;
    const bodyFrom = (count: number) => lines[index + count]?.from ?? end;
    if (marks !== null) {
      const text = headingText(line.text.slice(marks[0].length));
      headings.push({
        level: marks[1]?.length ?? 1,
        text,
        from: line.from,
        to: line.to,
        bodyFrom: bodyFrom(1),
      });
      return;
    }
    const under = lines[index + 1];
    if (under === undefined || under.fenced) return;
    const underline = /^ {0,3}(=+|-{2,})\s*$/.exec(under.prose);
    if (underline === null || !isParagraph(line.prose)) return;
    const level = underline[1]?.startsWith('=') ? 1 : 2;
    headings.push({
      level,
      text: headingText(line.text),
      from: line.from,
      to: line.to,
      bodyFrom: bodyFrom(2),
    });
  });
  return headings;
}

/** True for a line whose text an underline turns into a heading: no list item, quote, table row or code. */
function isParagraph(line: string): boolean {
  return /^ {0,3}[^\s>|=+*-]/.test(line) || /^ {0,3}(?:\*\*|__)\S/.test(line);
}

function headingText(text: string): string {
  const words = text.includes('#') ? text.replace(/(?<!\s)\s+#+\s*$/, '') : text;
  return words.replace(/[*_`\u200b]/g, '').trim();
}

/** False for most lines, which hold nothing that looks like a link. */
function mayHoldTarget({ fenced, prose }: MarkdownLine): boolean {
  return !fenced && (prose.includes(']') || prose.includes('='));
}

function targetsOf(line: MarkdownLine): readonly MarkdownTarget[] {
  const found: MarkdownTarget[] = [];
  const note = (at: number, target: string) => {
    if (target !== '') found.push({ target, from: line.from + at, to: line.from + at + target.length });
  };
  let at = line.prose.indexOf('](');
  for (let count = 0; at >= 0 && count < mostTargets; count += 1, at = line.prose.indexOf('](', at + 2)) {
    const from = at + 2 + (/^\s*/.exec(line.prose.slice(at + 2, at + 12))?.[0].length ?? 0);
    const angled = line.prose[from] === '<';
    note(angled ? from + 1 : from, angled ? upTo(line.prose, from + 1, /[<>]/) : balanced(line.prose, from));
  }
  const reference = /^ {0,3}\[[^\]]+\]:\s*<?/.exec(line.prose);
  if (reference !== null) note(reference[0].length, upTo(line.prose, reference[0].length, /[\s<>]/));
  for (const match of line.prose.matchAll(/\b(?:src|href)\s?=\s?(["'])([^"'<>]*)/gi))
    note(match.index + match[0].length - (match[2] ?? '').length, (match[2] ?? '').trim());
  return found;
}

function upTo(line: string, from: number, stop: RegExp): string {
  const length = line.slice(from).search(stop);
  return line.slice(from, length < 0 ? undefined : from + length);
}

const openParenthesis = 0x28;
const closeParenthesis = 0x29;

/** Up to a blank or the closing parenthesis; pairs of parentheses inside belong to the target. */
function balanced(line: string, from: number): string {
  // No real target is longer; without a bound, rows of opening brackets would be read over and over.
  const end = Math.min(line.length, from + longestTarget);
  let depth = 0;
  let at = from;
  for (; at < end; at += 1) {
    const code = line.charCodeAt(at);
    if (isWhiteSpace(code)) break;
    if (code === openParenthesis) depth += 1;
    else if (code === closeParenthesis) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return line.slice(from, at);
}
