import { describe, expect, it } from 'vitest';
import { repairedUrl, urlFault, urlHost } from '../../../src/engine/words/url-test';

describe('urlFault', () => {
  it.each([
    'https://www.northwind.io',
    'HTTP://northwind.io/help?x=1#top',
    'https://mytest.com',
    'https://müller.de',
  ])('accepts %s', (text) => expect(urlFault(text)).toBeUndefined());

  it.each([
    ['', 'blank'],
    [' \t', 'blank'],
    [' https://northwind.io', 'outer-blanks'],
    ['https://northwind.io\n', 'outer-blanks'],
    ['www.northwind.io', 'no-scheme'],
    ['ftp://northwind.io', 'no-scheme'],
    ['https://north wind.io', 'inner-blanks'],
    ['https://', 'malformed'],
    ['https://[1::', 'malformed'],
    [`https://northwind.io/${'a'.repeat(9000)}`, 'malformed'],
    ['https://me:pw@northwind.io', 'user'],
    ['https://northwind', 'no-dot'],
    ['https://localhost:8080', 'placeholder'],
    ['https://www.contoso.com/privacy', 'placeholder'],
    ['https://2130706433', 'placeholder'],
  ])('finds in %j: %s', (text, fault) => expect(urlFault(text)).toBe(fault));
});

describe('urlHost', () => {
  it('is lower case', () => expect(urlHost('https://WWW.Northwind.io/x')).toBe('www.northwind.io'));
  it.each(['northwind.io', 'https://', 'mailto:a@northwind.io'])('is unknown for %s', (text) =>
    expect(urlHost(text)).toBeUndefined(),
  );
});

describe('repairedUrl', () => {
  it.each([
    ['www.northwind.io', 'https://www.northwind.io'],
    [' northwind.io/help ', 'https://northwind.io/help'],
    [' http://northwind.io', 'http://northwind.io'],
  ])('of %j is %s', (text, url) => expect(repairedUrl(text)).toBe(url));
  it.each([
    'https://northwind.io',
    'see our site',
    'contoso.com',
    'support@northwind.io',
    '',
    'http:/northwind.io',
  ])('is unknown for %j', (text) => expect(repairedUrl(text)).toBeUndefined());
});
