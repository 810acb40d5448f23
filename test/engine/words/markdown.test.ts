import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/engine/words/markdown';

const headings = (text: string) =>
  readMarkdown(text).headings.map(({ level, text: words }) => [level, words]);
const targets = (text: string) => readMarkdown(text).targets.map(({ target }) => target);

describe('readMarkdown', () => {
  it('reads headings with marks, also without the blank', () => {
    expect(headings('# One\n\n##Two\r\n   ### *Three* ###\n#### C#\n')).toEqual([
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
      [4, 'C#'],
    ]);
  });

  it('reads underlined headings', () => {
    expect(headings('One\n===\n\n**Two**\n---\ntext\n\n---\n- item\n---\n| a\n--- |\n')).toEqual([
      [1, 'One'],
      [2, 'Two'],
    ]);
  });

  it('passes over code, comments, quotes and more than six marks', () => {
    const text =
      '```sh\n# no\n```\n~~~\n# no\n```\n~~~\n<!-- # no\n# no -->\n> # no\n    # no\n####### no\n# yes\n';
    expect(headings(text)).toEqual([[1, 'yes']]);
  });

  it('takes a fence that never ends as code up to the end', () => {
    expect(headings('# One\n```\n# no\n')).toEqual([[1, 'One']]);
  });

  it('does not take code between backticks on one line for a fence', () => {
    expect(headings('```code```\n# One\n')).toEqual([[1, 'One']]);
  });

  it('says where headings stand and where their sections start', () => {
    const text = 'x\r\n\r\nOne\r\n===\r\nbody';
    const [heading] = readMarkdown(text).headings;
    expect(text.slice(heading?.from, heading?.to)).toBe('One');
    expect(text.slice(heading?.bodyFrom)).toBe('body');
  });

  it('finds the targets of links, pictures, references and HTML', () => {
    const text = [
      '[a](one.md) ![b]( two.png "Title") [c](<three four.md>) [d](five_(6).md)',
      '[ref]: seven.md "Title"',
      '<img src="eight.png"> <a href = \'nine.md\'>x</a> [e]()',
    ].join('\n');
    expect(targets(text)).toEqual([
      'one.md',
      'two.png',
      'three four.md',
      'five_(6).md',
      'seven.md',
      'eight.png',
      'nine.md',
    ]);
    for (const { from, target, to } of readMarkdown(text).targets) expect(text.slice(from, to)).toBe(target);
  });

  it('passes over targets in code', () => {
    expect(targets('`[a](b.md)` ``x ` [c](d.md)`` `[e](f.md)\n```\n[g](h.md)\n```\n')).toEqual(['f.md']);
  });

  it('keeps lines in step with the text', () => {
    const text = 'one `two`\r\n\r\n```\nthree\n```';
    const { lines } = readMarkdown(text);
    for (const { from, prose, text: own, to } of lines) {
      expect(text.slice(from, to)).toBe(own);
      expect(prose).toHaveLength(own.length);
    }
    expect(lines.map(({ prose }) => prose.trim())).toEqual(['one', '', '', '', '']);
    expect(lines.map(({ fenced }) => fenced)).toEqual([false, false, true, true, true]);
  });

  it.each(['', '\n', '\ufeff', '#', '](', '`', '```', '<!--', '[](', '\r'])('reads %j', (text) => {
    expect(() => readMarkdown(text)).not.toThrow();
  });

  it('stops at a thousand targets in a line', () => {
    expect(targets('[a](b) '.repeat(2000))).toHaveLength(1000);
  });

  it.each(['](', '](<', '`', '[', '# ', '<!--', '<a href="', '``` `'])('gets through many of %j', (part) => {
    expect(readMarkdown(part.repeat(20_000)).lines).toHaveLength(1);
  });
});
