import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../../src/engine/words/secrets';

const letters = (count: number): string => 'aB3dE5gH7j'.repeat(Math.ceil(count / 10)).slice(0, count);
const base64 = (text: string): string => btoa(text).replace(/=+$/, '');

describe('secretsIn', () => {
  it.each([
    ['an AWS access key', `AKIA${letters(16).toUpperCase()}`],
    ['a JSON web token', `eyJ${letters(12)}.eyJ${letters(12)}.${letters(8)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY'],
    ['a GitHub token', `ghp_${letters(36)}`],
    ['a Google API key', `AIza${letters(35)}`],
    ['a Slack token', `xoxb-${letters(12)}`],
    ['a Stripe key', `sk_live_${letters(20)}`],
    ['a shared access signature', `&sig=${letters(40)}`],
    ['a storage account key', `AccountKey=${letters(60)}`],
    ['a bearer token', `Bearer ${letters(30)}`],
  ])('finds %s', (kind, secret) => {
    expect(secretsIn(`before ${secret}" after`)).toEqual([{ kind, text: secret, offset: 7, sample: false }]);
    expect(secretsIn(`"\\n${secret}"`)).toHaveLength(1);
  });

  it.each([
    ['the example key of a manual', 'AKIAIOSFODNN7EXAMPLE'],
    ['a placeholder', 'Bearer YOUR_ACCESS_TOKEN_GOES_IN_THIS_PLACE'],
    ['crosses', `sk_live_${'x'.repeat(24)}`],
    ['a short token', 'Bearer abc123'],
    ['a word that holds the beginning of a key', `DAKIA${letters(16).toUpperCase()}`],
    ['a public key', '-----BEGIN PUBLIC KEY-----'],
  ])('passes over %s', (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  it('finds a signature inside an address', () => {
    expect(secretsIn(`https://a.io/b?se=2030&sig=${letters(43)}`)).toHaveLength(1);
  });

  it('knows the sample token', () => {
    const payload = base64('{"sub":"1234567890","name":"John Doe","iat":1516239022}');
    const token = `${base64('{"alg":"HS256","typ":"JWT"}')}.${payload}.${letters(20)}`;
    expect(secretsIn(token).map(({ sample }) => sample)).toEqual([true]);
    expect(secretsIn(`Bearer ${token}`).map(({ sample }) => sample)).toEqual([true]);
  });

  it.each([
    ['token starts', 'eyJ', 4_000_000],
    ['token parts', 'eyJaaaaaaaaaa.a.', 200_000],
    ['token parts without end', 'eyJaaaaaaaaaa.eyJ ', 200_000],
    ['dashes', '-', 1_000_000],
    ['key headers', '-----BEGIN A ', 200_000],
    ['a header without end', `-----BEGIN ${'A'.repeat(1_000_000)}`, 1],
    ['signatures', '&sig=aaaa', 200_000],
    ['bearers', 'Bearer ', 200_000],
  ])('reads a great many %s', (_, piece, count) => {
    expect(secretsIn(piece.repeat(count))).toEqual([]);
  });
});
