import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openUserSettings } from '../../../src/main/settings/user-settings';
import type { Result } from '../../../src/shared/result';
import { temporaryFolder } from '../support/connector-folder';

let folder: string;
let file: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  file = path.join(folder, 'data', 'settings.json');
});
afterEach(() => remove());

const open = (onTrouble: (what: string) => void = () => undefined) =>
  openUserSettings(file, onTrouble, () => new Date('2026-11-26T10:20:30Z'));

const put = async (text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
};
const text = () => readFile(file, 'utf8');
const kept = async () => JSON.parse(await text());

function settled<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

describe('without a file', () => {
  it('everything is at its default, and nothing is written', async () => {
    const store = open();
    const empty = { kind: 'ready', file, rules: {}, dictionary: [], author: '' };
    expect(await store.read()).toEqual(empty);
    expect(settled(await store.setLevels(['icon/present'], null))).toMatchObject({ rules: {} });
    expect(settled(await store.removeWord('none'))).toEqual(empty);
    expect(settled(await store.setAuthor(''))).toEqual(empty);
  });

  it('a change makes it, and another start finds it', async () => {
    const store = open();
    settled(await store.setLevels(['title/max-length', 'icon/present'], 'off'));
    settled(await store.addWord('Fernhill'));
    const now = settled(await store.setAuthor('Ann'));
    expect(now).toEqual({
      kind: 'ready',
      file,
      rules: { 'title/max-length': 'off', 'icon/present': 'off' },
      dictionary: ['Fernhill'],
      author: 'Ann',
    });
    const again = open();
    expect(await again.read()).toEqual(now);
    expect(again.settings).toEqual({ rules: now.kind === 'ready' && now.rules, dictionary: ['Fernhill'] });
    expect(again.author).toBe('Ann');
    expect(await readdir(path.dirname(file))).toEqual(['settings.json']);
  });
});

describe('a change', () => {
  it('keeps all that this program does not know', async () => {
    const content = {
      theme: { __proto__x: 1 },
      version: 1,
      rules: { 'future/rule': 'off', 'icon/present': 'loud', 'title/max-length': 'info' },
      dictionary: ['one', 7, ''],
    };
    await put(JSON.stringify(content));
    const store = open();
    expect(await store.read()).toMatchObject({ rules: { 'title/max-length': 'info' }, dictionary: ['one'] });
    settled(await store.setLevels(['title/max-length'], 'error'));
    settled(await store.addWord('two'));
    expect(await kept()).toEqual({
      ...content,
      rules: { ...content.rules, 'title/max-length': 'error' },
      dictionary: ['one', 7, '', 'two'],
    });
    settled(await store.setLevels(['title/max-length'], null));
    settled(await store.removeWord('ONE'));
    settled(await store.removeWord('one'));
    expect(await kept()).toEqual({
      ...content,
      rules: { 'future/rule': 'off', 'icon/present': 'loud' },
      dictionary: [7, '', 'two'],
    });
  });

  it('is made to what the file holds by then', async () => {
    const store = open();
    settled(await store.addWord('ours'));
    await put('\ufeff{ "version": 1, "dictionary": ["theirs"], "author": "Bo" }');
    expect(settled(await store.addWord('ours'))).toMatchObject({
      dictionary: ['theirs', 'ours'],
      author: 'Bo',
    });
  });

  it('of several asked for at once none is lost', async () => {
    const store = open();
    const words = Array.from({ length: 12 }, (_, number) => `word${number}`);
    await Promise.all(words.map((word) => store.addWord(word)));
    expect((await kept()).dictionary).toEqual(words);
  });

  it('knows a word in whatever case', async () => {
    const store = open();
    settled(await store.addWord('Fernhill'));
    const before = await text();
    settled(await store.addWord('FERNHILL'));
    expect(await text()).toBe(before);
  });

  it('stops at the most words a dictionary holds', async () => {
    const dictionary = Array.from({ length: 20_000 }, (_, number) => `word${number}`);
    await put(JSON.stringify({ version: 1, dictionary }));
    const store = open();
    expect(await store.addWord('more')).toMatchObject({ error: { code: 'too-many' } });
    settled(await store.removeWord('word7'));
    expect(settled(await store.addWord('more'))).toMatchObject({ kind: 'ready' });
  });

  it('goes to the file behind a link', async () => {
    const target = path.join(folder, 'kept-elsewhere.json');
    await writeFile(target, '{"version":1}');
    await mkdir(path.dirname(file));
    await symlink(target, file);
    settled(await open().addWord('Fernhill'));
    expect(await readlink(file)).toBe(target);
    expect(JSON.parse(await readFile(target, 'utf8')).dictionary).toEqual(['Fernhill']);
  });

  it('leaves the permissions of the file as they are', async () => {
    await put('{"version":1}');
    await chmod(file, 0o600);
    const before = (await stat(file)).mode;
    settled(await open().addWord('Fernhill'));
    expect((await stat(file)).mode).toBe(before);
  });

  it('that cannot be written is a failure, and things stay as they were', async () => {
    // A folder that is a link to nowhere holds no file and takes none.
    await symlink(path.join(folder, 'nowhere', 'at', 'all'), path.dirname(file));
    const trouble: string[] = [];
    const store = open((what) => trouble.push(what));
    expect(await store.addWord('word')).toMatchObject({ error: { code: 'not-writable' } });
    expect(store.settings.dictionary).toEqual([]);
    expect(trouble).toHaveLength(1);
  });
});

describe('a file that cannot be followed', () => {
  const unusable: readonly (readonly [string, RegExp])[] = [
    ['{\n  "version": 1,\n  "rules" {}\n}', /not readable as JSON from line 3, column 11 on/],
    ['', /not readable as JSON/],
    ['[]', /not hold an object/],
    ['{"rules":{}}', /"version": 1/],
    ['{"version":2,"rules":{"icon/present":"off"}}', /version 2, and this program knows version 1/],
    ['{"version":1,"rules":[]}', /"rules"/],
    ['{"version":1,"dictionary":{}}', /"dictionary"/],
    ['{"version":1,"author":5}', /"author"/],
  ];

  it.each(unusable)('is never written over: %s', async (content, problem) => {
    await put(content);
    const trouble: string[] = [];
    const store = open((what) => trouble.push(what));
    expect(store.settings).toEqual({ rules: {}, dictionary: [] });
    expect(await store.read()).toEqual({
      kind: 'unusable',
      file,
      problem: expect.stringMatching(problem),
    });
    for (const change of [
      store.addWord('word'),
      store.removeWord('word'),
      store.setAuthor('Ann'),
      store.setLevels(['icon/present'], 'off'),
    ]) {
      const outcome = await change;
      expect(outcome).toMatchObject({ error: { code: 'settings-unusable' } });
      if (!outcome.ok) expect(outcome.error.message).toContain(file);
    }
    expect(await text()).toBe(content);
    expect(trouble).toHaveLength(1);
  });

  it('is set aside whole, each time under a name of its own', async () => {
    const store = open();
    for (const [content, name] of [
      ['{', 'settings.json.aside-20261126T102030Z'],
      ['[', 'settings.json.aside-20261126T102030Z-2'],
    ] as const) {
      await put(content);
      const { settings, setAside } = settled(await store.startAnew());
      expect(setAside).toBe(path.join(path.dirname(file), name));
      expect(await readFile(setAside ?? '', 'utf8')).toBe(content);
      expect(settings).toMatchObject({ kind: 'ready', rules: {} });
      expect(existsSync(file)).toBe(false);
    }
    expect(settled(await store.addWord('word'))).toMatchObject({ dictionary: ['word'] });
  });

  it('is left where it is when it was mended meanwhile', async () => {
    await put('{');
    const store = open();
    await put('{"version":1,"rules":{"icon/present":"off"}}');
    expect(settled(await store.startAnew())).toMatchObject({
      setAside: null,
      settings: { rules: { 'icon/present': 'off' } },
    });
    expect(store.settings.rules).toEqual({ 'icon/present': 'off' });
  });

  it('may be a folder, or too large', async () => {
    await mkdir(file, { recursive: true });
    const store = open();
    expect(await store.read()).toMatchObject({ kind: 'unusable', problem: 'is no file.' });
    settled(await store.startAnew());
    await put(`{"version":1,"dictionary":["${'x'.repeat(5_000_000)}"]}`);
    expect(await store.read()).toMatchObject({ problem: expect.stringContaining('larger than 4 MB') });
  });

  it('may be a link in circles', async () => {
    await mkdir(path.dirname(file));
    await symlink(file, file);
    expect(await open().read()).toMatchObject({
      kind: 'unusable',
      problem: expect.stringContaining('cannot be read: it is a link that leads in circles'),
    });
  });
});
