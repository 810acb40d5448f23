import { describe, expect, it } from 'vitest';
import {
  defaultView,
  filterFindings,
  findingRows,
  neighbour,
  neighbourOfGone,
  walkOrder,
} from '../../../src/renderer/features/findings/model';
import type { Finding, Severity } from '../../../src/shared/finding';

const at = { line: 1, column: 1, offset: 0 };

function finding(file: string, rule: string, severity: Severity, message = 'Something is wrong.'): Finding {
  return {
    rule,
    check: rule,
    severity,
    message,
    help: 'Mend it.',
    file,
    pointer: '/info/title',
    range: { start: at, end: at },
    fingerprint: `${file} ${rule}`,
    fix: rule.startsWith('title/') ? 'safe' : 'none',
    fixes: [],
  };
}

const findings = [
  finding('.', 'package/readme-present', 'error'),
  finding('a.json', 'title/max-length', 'info', 'The title is long.'),
  finding('a.json', 'json/bom', 'warning'),
  finding('b.json', 'title/whitespace', 'error'),
];

const shown = (text: string) => filterFindings(findings, { ...defaultView, text }).map((f) => f.rule);

describe('the findings list', () => {
  it('filters by words, file, rule and fix, all of which must fit', () => {
    expect(shown('')).toHaveLength(4);
    expect(shown('TITLE long')).toEqual(['title/max-length']);
    expect(shown('file:.')).toEqual(['package/readme-present']);
    expect(shown('file:b')).toEqual(['title/whitespace']);
    expect(shown('rule:title/')).toEqual(['title/max-length', 'title/whitespace']);
    expect(shown('fix:any file:a')).toEqual(['title/max-length']);
    expect(shown('nothing-like-it')).toEqual([]);
  });

  it('hides severities that are switched off', () => {
    const view = { ...defaultView, severities: ['error'] as const };
    expect(filterFindings(findings, view).map((f) => f.severity)).toEqual(['error', 'error']);
  });

  it('groups by file in the order of the report', () => {
    const rows = findingRows(findings, defaultView);
    expect(rows.map((row) => (row.kind === 'group' ? `${row.label} ${row.count}` : row.key))).toEqual([
      'Folder 1',
      '. package/readme-present',
      'a.json 2',
      'a.json title/max-length',
      'a.json json/bom',
      'b.json 1',
      'b.json title/whitespace',
    ]);
  });

  it('groups by severity and by rule with the worst first', () => {
    const groups = (groupBy: 'severity' | 'rule') =>
      findingRows(findings, { ...defaultView, groupBy }).flatMap((row) =>
        row.kind === 'group' ? [row.key] : [],
      );
    expect(groups('severity')).toEqual(['error', 'warning', 'info']);
    expect(groups('rule')).toEqual([
      'package/readme-present',
      'title/whitespace',
      'json/bom',
      'title/max-length',
    ]);
  });

  it('leaves the findings of a closed group out of the rows but not out of the walk', () => {
    const view = { ...defaultView, closed: ['a.json'] };
    expect(findingRows(findings, view).filter((row) => row.kind === 'finding')).toHaveLength(2);
    expect(walkOrder(findings, view)).toHaveLength(4);
  });

  it('walks around both ends', () => {
    const order = walkOrder(findings, defaultView);
    expect(neighbour(order, null, 1)).toBe(findings[0]);
    expect(neighbour(order, null, -1)).toBe(findings[3]);
    expect(neighbour(order, 'b.json title/whitespace', 1)).toBe(findings[0]);
    expect(neighbour(order, '. package/readme-present', -1)).toBe(findings[3]);
    expect(neighbour([], null, 1)).toBeUndefined();
  });

  it('goes on from where a finding stood that is listed no more', () => {
    const order = walkOrder(findings, defaultView);
    const without = (...places: readonly number[]) => order.filter((_, place) => !places.includes(place));
    const gone = order[1]?.fingerprint ?? '';
    expect(neighbourOfGone(without(1), order, gone, 1)).toBe(order[2]);
    expect(neighbourOfGone(without(1), order, gone, -1)).toBe(order[0]);
    expect(neighbourOfGone(without(1, 2), order, gone, 1)).toBe(order[3]);
    expect(neighbourOfGone(without(0, 1), order, gone, -1)).toBe(order[3]);
    expect(neighbourOfGone([], order, gone, 1)).toBeUndefined();
    expect(neighbourOfGone(order, [], 'never seen', 1)).toBe(order[0]);
  });
});
