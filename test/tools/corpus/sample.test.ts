import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/shared/finding';
import type { CheckedFolder } from '../../../src/tools/corpus/read-corpus';
import { type Drawn, draw, excerpt } from '../../../src/tools/corpus/sample';

const text = '{\n  "title": "Contoso Power",\n  "x": 1\n}';
const checked = {
  folder: 'connectors/Contoso',
  texts: [{ name: 'apiDefinition.swagger.json', text }],
} as unknown as CheckedFolder;

function finding(fingerprint: string): Drawn {
  const start = { line: 2, column: 22, offset: text.indexOf('Power') };
  const end = { line: 2, column: 27, offset: text.indexOf('Power') + 5 };
  const found = {
    rule: 'title/x',
    check: 'title/x',
    severity: 'error',
    message: 'The title says Power.',
    file: 'apiDefinition.swagger.json',
    pointer: '/title',
    range: { start, end },
    fingerprint,
  };
  return { checked, finding: found as unknown as Finding };
}

describe('draw', () => {
  const all = Array.from({ length: 50 }, (_, at) => finding(`f${at}`));

  it('draws the same findings for the same seed, whatever their order', () => {
    const drawn = draw(all, 10, '1').map((one) => one.finding.fingerprint);
    expect(drawn).toHaveLength(10);
    expect(draw([...all].reverse(), 10, '1').map((one) => one.finding.fingerprint)).toEqual(drawn);
    expect(draw(all, 10, '2').map((one) => one.finding.fingerprint)).not.toEqual(drawn);
  });

  it('gives all when there are fewer', () => {
    expect(draw(all, 80, '1')).toHaveLength(50);
  });
});

describe('excerpt', () => {
  it('marks the text a finding points at within its line', () => {
    expect(excerpt(finding('f'), 3)).toBe(
      [
        '3. Contoso/apiDefinition.swagger.json:2:22 error title/x',
        '   The title says Power.',
        '   /title',
        '   "title": "Contoso «Power»",',
      ].join('\n'),
    );
  });
});
