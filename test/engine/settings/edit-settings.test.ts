import { describe, expect, it } from 'vitest';
import { withoutSuppression, withSuppression, withWord } from '../../../src/engine/settings/edit-settings';
import type { Result } from '../../../src/shared/result';

const suppression = { fingerprint: '0123456789abcdef', rule: 'title/max-length', reason: 'Agreed.' };
const finding = {
  fingerprint: '0123456789abcdef',
  rule: 'title/max-length',
  check: 'title/max-length',
  file: 'apiDefinition.swagger.json',
  pointer: '/info/title',
};

const textIn = (result: Result<string>): string => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('editing settings', () => {
  it('makes a new file that says which version it is', () => {
    const text = textIn(withSuppression(undefined, suppression));
    expect(text).toBe(`{
  "version": 1,
  "suppressions": [
    {
      "fingerprint": "0123456789abcdef",
      "rule": "title/max-length",
      "reason": "Agreed."
    }
  ]
}
`);
    expect(textIn(withWord(' \n', 'Fernhill'))).toContain('"dictionary": [\n    "Fernhill"\n  ]');
  });

  it('keeps layout, comments and line ends', () => {
    const before = '{\r\n\t// why\r\n\t"version": 1,\r\n\t"dictionary": ["a"]\r\n}';
    const after = textIn(withWord(before, 'b'));
    expect(after).toBe('{\r\n\t// why\r\n\t"version": 1,\r\n\t"dictionary": ["a", "b"]\r\n}');
    expect(textIn(withSuppression(after, suppression))).toContain('\r\n\t"suppressions": [\r\n\t\t{\r\n');
  });

  it('adds a word once', () => {
    const text = '{"version":1,"dictionary":["Fernhill"]}';
    expect(textIn(withWord(text, 'fernhill'))).toBe(text);
  });

  it('takes out what suppresses a finding, be it for it alone or for its rule', () => {
    const text = textIn(withSuppression(undefined, suppression));
    const wide = textIn(withSuppression(text, { rule: 'title/max-length', reason: 'All of them.' }));
    const other = textIn(withSuppression(wide, { rule: 'title/required', reason: 'Stays.' }));
    expect(JSON.parse(textIn(withoutSuppression(other, finding)))).toEqual({
      version: 1,
      suppressions: [{ rule: 'title/required', reason: 'Stays.' }],
    });
    const none = withoutSuppression(other, { ...finding, fingerprint: 'f', rule: 'a/b', check: 'a/b' });
    expect(none).toMatchObject({ ok: false, error: { code: 'not-suppressed' } });
  });

  it.each(['{', '[]', '{"version":2}', '{"version":1,"suppressions":{}}'])('leaves %s alone', (text) => {
    expect(withSuppression(text, suppression)).toMatchObject({
      ok: false,
      error: { code: 'settings-broken' },
    });
  });
});
