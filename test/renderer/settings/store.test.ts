import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addOwnWord,
  chooseLevel,
  flushAuthor,
  loadSettings,
  removeOwnWord,
  startAnew,
  typeAuthor,
  useSettings,
} from '../../../src/renderer/features/settings/store';
import { useNotices } from '../../../src/renderer/store/notices';
import { fail, ok, type Result } from '../../../src/shared/result';
import type { OwnSettings, RuleLevel } from '../../../src/shared/settings';

const checkNow = vi.hoisted(() => vi.fn(async () => undefined));
// The check reaches into the editor, which needs a page.
vi.mock('../../../src/renderer/store/checking', () => ({ checkNow }));

const initial = useSettings.getState();
const call = vi.fn<(channel: string, input: unknown) => Promise<Result<unknown>>>();

beforeEach(() => {
  useSettings.setState(initial, true);
  useNotices.setState({ notices: [] });
  vi.stubGlobal('window', { workbench: { call } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  call.mockReset();
  checkNow.mockClear();
});

const ready = (
  rules: Record<string, RuleLevel> = {},
  dictionary: string[] = [],
  author = '',
): OwnSettings => ({
  kind: 'ready',
  file: '/data/settings.json',
  rules,
  dictionary,
  author,
});
const shown = () => useSettings.getState().settings;

/** An answer that is given when the test says so. */
function later(): (answer: Result<unknown>) => void {
  let give: (answer: Result<unknown>) => void = () => undefined;
  call.mockReturnValueOnce(
    new Promise((resolve) => {
      give = resolve;
    }),
  );
  return (answer) => give(answer);
}

it('a change is shown at once, written, said, and followed by a check', async () => {
  useSettings.setState({ settings: ready({ 'b/b': 'info' }) });
  const answer = later();
  const done = chooseLevel(['a/a'], 'off');
  expect(shown()).toMatchObject({ rules: { 'a/a': 'off', 'b/b': 'info' } });
  expect(call).toHaveBeenCalledWith('settings/set-levels', { ids: ['a/a'], level: 'off' });
  expect(checkNow).not.toHaveBeenCalled();
  answer(ok(ready({ 'b/b': 'info', 'a/a': 'off', 'c/c': 'error' })));
  expect(await done).toBe(true);
  expect(shown()).toMatchObject({ rules: { 'c/c': 'error' } });
  expect(useSettings.getState().said).toBe('a/a: Off.');
  expect(checkNow).toHaveBeenCalledTimes(1);
});

it('of several changes in a row the last answer counts, and one check follows', async () => {
  useSettings.setState({ settings: ready() });
  const [first, second] = [later(), later()];
  const both = [chooseLevel(['a/a'], 'off'), chooseLevel(['a/a'], 'info')];
  first(ok(ready({ 'a/a': 'off' })));
  await both[0];
  expect(shown()).toMatchObject({ rules: { 'a/a': 'info' } });
  expect(checkNow).not.toHaveBeenCalled();
  second(ok(ready({ 'a/a': 'info' })));
  await both[1];
  expect(shown()).toMatchObject({ rules: { 'a/a': 'info' } });
  expect(checkNow).toHaveBeenCalledTimes(1);
});

it('a change is checked though the page was left and opened before its answer', async () => {
  useSettings.setState({ settings: ready() });
  const answer = later();
  const done = chooseLevel(['a/a'], 'off');
  call.mockResolvedValueOnce(ok(ready({ 'a/a': 'off' })));
  await loadSettings();
  answer(ok(ready({ 'a/a': 'off' })));
  await done;
  expect(checkNow).toHaveBeenCalledTimes(1);
});

it('a change that fails is told, and what the file holds is shown', async () => {
  useSettings.setState({ settings: ready() });
  call.mockResolvedValueOnce(fail('not-writable', 'The disk is full.'));
  call.mockResolvedValueOnce(ok(ready({ 'b/b': 'warning' })));
  expect(await chooseLevel(['a/a'], 'off')).toBe(false);
  expect(shown()).toEqual(ready({ 'b/b': 'warning' }));
  expect(useNotices.getState().notices).toMatchObject([{ intent: 'error', text: 'The disk is full.' }]);
});

it('levels are reset together', async () => {
  useSettings.setState({ settings: ready({ 'a/a': 'off', 'b/b': 'off', 'c/c': 'off' }) });
  call.mockResolvedValueOnce(ok(ready({ 'c/c': 'off' })));
  await chooseLevel(['a/a', 'b/b'], null);
  expect(call).toHaveBeenCalledWith('settings/set-levels', { ids: ['a/a', 'b/b'], level: null });
  expect(useSettings.getState().said).toBe('2 levels reset.');
});

it('words come and go', async () => {
  useSettings.setState({ settings: ready() });
  const added = later();
  const adding = addOwnWord('one');
  expect(shown()).toMatchObject({ dictionary: ['one'] });
  added(ok(ready({}, ['one'])));
  await adding;
  const removed = later();
  const removing = removeOwnWord('one');
  expect(shown()).toMatchObject({ dictionary: [] });
  removed(ok(ready()));
  await removing;
  expect(useSettings.getState().said).toBe('“one” removed.');
  expect(checkNow).toHaveBeenCalledTimes(2);
});

describe('the name', () => {
  it('is kept without blanks around it, once, and no check follows', async () => {
    useSettings.setState({ settings: ready() });
    call.mockResolvedValue(ok(ready({}, [], 'Ann')));
    typeAuthor('An');
    typeAuthor(' Ann ');
    flushAuthor();
    flushAuthor();
    await vi.waitFor(() => expect(useSettings.getState().said).toBe('Name kept.'));
    expect(call.mock.calls).toEqual([['settings/set-author', { author: 'Ann' }]]);
    expect(checkNow).not.toHaveBeenCalled();
  });

  it('is shown as kept only once it is', async () => {
    useSettings.setState({ settings: ready() });
    const answer = later();
    typeAuthor('Ann');
    flushAuthor();
    expect(shown()).toMatchObject({ author: '' });
    answer(ok(ready({}, [], 'Ann')));
    await vi.waitFor(() => expect(shown()).toMatchObject({ author: 'Ann' }));
  });
});

it('starting anew shows the settings then, and where the old file is', async () => {
  useSettings.setState({
    settings: { kind: 'unusable', file: '/data/settings.json', problem: 'is no file.' },
  });
  call.mockResolvedValueOnce(ok({ settings: ready(), setAside: '/data/settings.json.aside-1' }));
  await startAnew();
  expect(shown()).toEqual(ready());
  expect(useNotices.getState().notices[0]?.text).toContain('/data/settings.json.aside-1');
  expect(checkNow).toHaveBeenCalledTimes(1);
});

it('settings that cannot be asked for are told apart from those that cannot be followed', async () => {
  call.mockResolvedValueOnce(fail('unreachable', 'No answer.'));
  await loadSettings();
  expect(useSettings.getState()).toMatchObject({ settings: null, failure: 'No answer.' });
});
