import { describe, expect, it } from 'vitest';
import { baseTitle } from '../../../src/engine/words/base-title';

describe('baseTitle', () => {
  it('removes the exact suffix with the blanks before it', () => {
    expect(baseTitle('Contoso (Independent Publisher)')).toBe('Contoso');
    expect(baseTitle('Contoso\t  (Independent Publisher)')).toBe('Contoso');
    expect(baseTitle('(Independent Publisher)')).toBe('');
  });

  it('keeps every other spelling and place', () => {
    for (const title of ['Contoso', 'Contoso (independent publisher)', 'Contoso (Independent Publisher) ']) {
      expect(baseTitle(title)).toBe(title);
    }
  });

  it('copes with a very long run of blanks', () => {
    const title = `A${' '.repeat(300_000)}B`;
    expect(baseTitle(title)).toBe(title);
  });
});
