import { describe, expect, it } from 'vitest';
import { differsByOne, titleKey, withoutVersion } from '../../../src/engine/words/title-key';

describe('titleKey', () => {
  it.each([
    ['Fabrikam Sign', 'fabrikamsign'],
    [' Fabrikam-SIGN! (Independent Publisher) ', 'fabrikamsign'],
    ['Ｆａｂｒｉｋａｍ', 'fabrikam'],
    ['...', ''],
  ])('of %j is %j', (title, key) => {
    expect(titleKey(title)).toBe(key);
  });
});

describe('withoutVersion', () => {
  it.each([
    ['contosov2', 'contoso'],
    ['contoso12', 'contoso'],
    ['contoso', 'contoso'],
    ['contosov', 'contosov'],
    ['365', '365'],
    ['v2', 'v2'],
    ['', ''],
  ])('of %j is %j', (key, rest) => {
    expect(withoutVersion(key)).toBe(rest);
  });
});

describe('differsByOne', () => {
  it.each([
    ['abc', 'abd'],
    ['abc', 'abcd'],
    ['abc', 'bc'],
    ['abc', 'ac'],
    ['', 'a'],
  ])('is true for %j and %j', (a, b) => {
    expect(differsByOne(a, b)).toBe(true);
    expect(differsByOne(b, a)).toBe(true);
  });

  it.each([
    ['abc', 'abc'],
    ['', ''],
    ['abc', 'acb'],
    ['abc', 'abcde'],
    ['abcd', 'xbcy'],
    ['abc', 'xab'],
  ])('is false for %j and %j', (a, b) => {
    expect(differsByOne(a, b)).toBe(false);
    expect(differsByOne(b, a)).toBe(false);
  });
});
