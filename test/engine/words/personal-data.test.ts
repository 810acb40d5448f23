import { describe, expect, it } from 'vitest';
import { emailsIn, installationsIn } from '../../../src/engine/words/personal-data';

describe('emailsIn', () => {
  it.each([
    ['john@northwind-internal.com', '…@northwind-internal.com'],
    ['Write to jane.roe+x@mail.northwind.io.', '…@mail.northwind.io'],
  ])('finds %s', (text, shown) => {
    expect(emailsIn(text).map((one) => one.shown)).toEqual([shown]);
  });

  it.each([
    'user@example.com',
    'user@mail.example.org',
    'user@example.co.uk',
    'user@contoso.com',
    'name@host',
    '@mention',
    'a @ b.io',
  ])('passes over %s', (text) => {
    expect(emailsIn(text)).toEqual([]);
  });

  it('covers the address without the end of the sentence', () => {
    const text = 'To jane@northwind.io.';
    const [one] = emailsIn(text);
    expect(text.slice(one?.from, one?.to)).toBe('jane@northwind.io');
  });

  it.each([
    ['letters', 'a'],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['local parts', 'a+a@b.'],
  ])('reads a great many %s', (_, piece) => {
    expect(emailsIn(piece.repeat(300_000)).length).toBeLessThan(300_000);
  });
});

describe('installationsIn', () => {
  it.each([
    'http://10.1.2.3/api',
    '192.168.0.12',
    '172.31.255.1:8080',
    'https://northwind.crm4.dynamics.com/api',
    'northwind.api.crm.dynamics.com',
    'https://make.powerapps.com/environments/3f2504e0-4f89-11d3-9a0c-0305e82c3301/home',
    'make.powerapps.com/environments/Default-3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  ])('finds %s', (text) => {
    expect(installationsIn(text)).toHaveLength(1);
  });

  it.each([
    '10.0.19041.1',
    '1.10.0.0.1',
    '10.0.0.999',
    '172.32.0.1',
    '8.8.8.8',
    'https://yourorg.crm.dynamics.com',
    'www.dynamics.com',
    'make.powerapps.com/environments/00000000-0000-0000-0000-000000000000',
  ])('passes over %s', (text) => {
    expect(installationsIn(text)).toEqual([]);
  });
});
