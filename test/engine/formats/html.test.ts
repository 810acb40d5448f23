import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/engine/formats/excerpt';
import { LineIndex } from '../../../src/shared/line-index';
import { formats } from '../../support/formats';
import { checked, finding, whole, written } from '../../support/reports';
import { xmlFaults } from '../../support/xml';

const body = (text: string) => text.slice(text.indexOf('<main>'), text.indexOf('</main>') + 7);

describe('the HTML format', () => {
  it('shows findings by file, with the text they are about', () => {
    const text = '{\n  "info": {\n    "a": 1,\n    "title": "Parcel Desk & Co"\n  }\n}\n';
    const at = text.indexOf('Parcel');
    const range = new LineIndex(text).range(at, 6);
    const suppressed = { kind: 'finding', reason: 'Agreed <b>' } as const;
    const report = checked('set/a', [
      finding({ file: '.', range: whole, pointer: '' }),
      finding({ range, fix: 'safe' }),
      finding({ severity: 'warning', suppressed }),
    ]);
    const page = written(formats.html, [{ ...report, textOf: () => text }]);
    expect(xmlFaults(body(page))).toEqual([]);
    expect(page).toContain('<pre>&quot;title&quot;: &quot;<mark>Parcel</mark> Desk &amp; Co&quot;</pre>');
    expect(page).toContain('<span>line 4, column 15</span><span><bdi>/info/title</bdi></span>');
    expect(page).toContain('<span>has a fix</span>');
    expect(page).toContain('<h3><bdi>(folder)</bdi></h3>');
    expect(page).toContain('<details><summary>1 suppressed finding</summary>');
    expect(page).toContain('Suppressed: Agreed &lt;b&gt;');
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import|href=/);
  });

  it('says that there is nothing to say, and what was not checked', () => {
    const page = written(formats.html, [checked('a', []), checked('b', [], { title: null })], ['No "c".']);
    expect(xmlFaults(body(page))).toEqual([]);
    expect(page.match(/<span class="badge good">No findings<\/span>/g)).toHaveLength(3);
    expect(page).toContain('No readable title');
    expect(page).toContain('<h2>2 connectors</h2> <span class="quiet">2 without findings</span>');
    expect(page).toContain('<li>No &quot;c&quot;.</li>');
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string, offset: number, length: number) =>
    excerptOf(text, new LineIndex(text).range(offset, length));

  it('is the line of the place, without indentation', () => {
    expect(excerpt('a\r\n  b c d  \r\ne', 7, 1)).toEqual({ before: 'b ', covered: 'c', after: ' d' });
    expect(excerpt('ab', 2, 0)).toEqual({ before: 'ab', covered: '', after: '' });
    expect(excerpt('a\n\nb', 2, 0)).toBeUndefined();
  });

  it('shows the first line of several', () => {
    expect(excerpt('x{\n  1\n}', 1, 7)).toEqual({ before: 'x', covered: '{', after: '' });
  });

  it('is cut around the place in a long line', () => {
    const found = excerpt(`${'word '.repeat(10_000)}HERE${' word'.repeat(10_000)}`, 50_000, 4);
    expect(found?.covered).toBe('HERE');
    expect(found?.before).toMatch(/^\.\.\. (?:word )+$/);
    expect(found?.after).toMatch(/^(?: word)+ \.\.\.$/);
    expect(excerpt('x'.repeat(100_000), 0, 100_000)?.covered).toHaveLength(200);
  });
});
