import { describe, expect, it } from 'vitest';
import {
  endsWithHost,
  hostIn,
  hostOfTemplate,
  hostWords,
  ipv4Of,
  placeholderHost,
  registrablePart,
} from '../../../src/engine/words/hosts';

const wordsOf = (text: string) => {
  const host = hostIn(text);
  return host === undefined ? [] : hostWords(host).map(({ word }) => word);
};

describe('hostIn', () => {
  it.each([
    ['api.northwind.io', 'api.northwind.io'],
    ['API.Northwind.io:8443', 'api.northwind.io'],
    ['https://api.northwind.io/v1?x=1', 'api.northwind.io'],
    ['https://user:secret@api.northwind.io#top', 'api.northwind.io'],
    ['api.northwind.io\\v1', 'api.northwind.io'],
  ])('finds the host of %s', (text, name) => expect(hostIn(text)?.name).toBe(name));

  it('says where the host stands', () => {
    const text = 'https://api.northwind.io:443/v1';
    const { from, to } = hostIn(text) ?? { from: 0, to: 0 };
    expect(text.slice(from, to)).toBe('api.northwind.io');
  });

  it('keeps positions with letters that grow in lower case', () => {
    const text = 'İ-DEV.api.northwind.io';
    const host = hostIn(text);
    const [, word] = host === undefined ? [] : hostWords(host);
    expect(text.slice(word?.from, word?.to)).toBe('DEV');
    expect(word?.word).toBe('dev');
  });

  it.each(['', 'https://', '/v1', ':80'])('finds none in %j', (text) => expect(hostIn(text)).toBeUndefined());
});

describe('hostOfTemplate', () => {
  it('leaves template parts out and keeps positions', () => {
    const text = "https://@connectionParameters('region').dev.northwind.io/v1";
    const host = hostOfTemplate(text);
    const [word] = host === undefined ? [] : hostWords(host);
    expect(word?.word).toBe('dev');
    expect(text.slice(word?.from, word?.to)).toBe('dev');
  });

  it.each(['/v1/items', "@connectionParameters('site','https://dev.northwind.io')", '', '@{x}'])(
    'finds no host in %s',
    (text) => expect(hostOfTemplate(text)).toBeUndefined(),
  );
});

describe('endsWithHost', () => {
  it.each([
    ['test.com', true],
    ['api.test.com', true],
    ['API.TEST.COM.', true],
    ['mytest.com', false],
    ['test.com.au', false],
  ])('%s ends with test.com: %s', (host, expected) => expect(endsWithHost(host, 'test.com')).toBe(expected));
});

describe('registrablePart', () => {
  it.each([
    ['api.eu.Northwind.io', 'northwind.io'],
    ['northwind.io.', 'northwind.io'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, part) => expect(registrablePart(host)).toBe(part));
});

describe('ipv4Of', () => {
  it('reads four numbers below 256', () => expect(ipv4Of('10.0.0.255')).toEqual([10, 0, 0, 255]));
  it.each(['10.0.0', '10.0.0.256', '1.2.3.4.5', 'a.b.c.d', ''])('is not %s', (host) =>
    expect(ipv4Of(host)).toBeUndefined(),
  );
});

describe('placeholderHost', () => {
  it.each([
    'localhost',
    '127.0.0.1',
    'www.example.com',
    'contoso.com',
    'api.fabrikam.com',
    'crm.local',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.9.9',
    '192.168.0.1',
  ])('matches %s', (host) => expect(placeholderHost(host)).toBeDefined());
  it.each([
    'mytest.com',
    'example.io',
    'local',
    '172.32.0.1',
    '11.0.0.1',
    '10.northwind.io',
    'api.northwind.io',
  ])('does not match %s', (host) => expect(placeholderHost(host)).toBeUndefined());
});

describe('hostWords', () => {
  it.each([
    ['api-Dev2.northwind.io', ['api', 'dev']],
    ['qa_01.eu.northwind.io:80', ['qa', '', 'eu']],
    ['dev.io', []],
    ['10.20.30.40', []],
  ])('of %s are %j', (host, words) => expect(wordsOf(host)).toEqual(words));
});
