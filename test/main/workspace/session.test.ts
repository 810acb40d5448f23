import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineCheckAnswer } from '../../../src/main/processes/engine-messages';
import { EngineService } from '../../../src/main/processes/engine-service';
import type { Recorder } from '../../../src/main/workspace/recorder';
import { Session, type SessionTools } from '../../../src/main/workspace/session';
import { fail, ok } from '../../../src/shared/result';
import type { OpenBuffer } from '../../../src/shared/workspace';
import { temporaryFolder, writeConnector } from '../support/connector-folder';
import { iconTools } from '../support/icon-tools';

const properties = 'apiProperties.json';
let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  await writeConnector(folder);
});
afterEach(() => remove());

async function open(changes: Partial<SessionTools> = {}) {
  const service = new EngineService();
  const recorded: string[] = [];
  const decoded: string[] = [];
  const trouble: unknown[] = [];
  const tools: SessionTools = {
    ...iconTools(folder),
    readIcon: async (bytes, name) => {
      decoded.push(name);
      return { reading: { name, bytes: bytes.length, format: 'unknown' } };
    },
    engine: {
      load: (workspaceId, revision, snapshot) =>
        service.take({ kind: 'load', workspaceId, revision, snapshot }),
      forget: (workspaceId) => service.take({ kind: 'forget', workspaceId }),
      check: async (request) => ok(service.answer({ kind: 'check', ...request }) as EngineCheckAnswer),
      complete: async (request) => ok(service.answer({ kind: 'complete', ...request }) as EngineCheckAnswer),
    },
    recorder: {
      record: ({ contentHash }: { readonly contentHash: string }) => {
        recorded.push(contentHash);
        return `submission of ${contentHash}`;
      },
    } as unknown as Recorder,
    onStorageTrouble: (error) => trouble.push(error),
    now: () => new Date(0),
    ...changes,
  };
  const opened = await Session.open(folder, tools);
  if (!opened.ok) throw new Error(opened.error.message);
  const session = opened.value;
  const file = (name: string) => {
    const found = session.view([]).files.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`${name} is not there.`);
    return found;
  };
  const save = (text: string, expectedVersion = file(properties).version, overwrite = false) =>
    session.save({ workspaceId: session.id, file: properties, text, expectedVersion, overwrite });
  const check = (buffers: readonly OpenBuffer[] = []) =>
    session.check({
      workspaceId: session.id,
      generation: 1,
      publisher: 'auto',
      profile: 'submission',
      buffers,
    });
  return { session, file, save, check, recorded, decoded, trouble };
}

const onDisk = (name = properties) => readFile(path.join(folder, name), 'utf8');

describe('saving', () => {
  it('writes a known file and goes on from its new version', async () => {
    const { save, file } = await open();
    const text = `${file(properties).text}\n`;
    const first = await save(text);
    expect(first).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(await onDisk()).toBe(text);
    expect(file(properties)).toMatchObject({
      text,
      version: first.ok && first.value.kind === 'saved' && first.value.version,
    });
    expect(await save(`${text}\n`)).toMatchObject({ ok: true, value: { kind: 'saved' } });
  });

  it('answers what is on disk instead of writing over it', async () => {
    const { save } = await open();
    await writeFile(path.join(folder, properties), '{"theirs": true}');
    expect(await save('{"ours": true}')).toMatchObject({
      ok: true,
      value: {
        kind: 'changed-on-disk',
        text: '{"theirs": true}',
        version: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(await onDisk()).toBe('{"theirs": true}');
  });

  it('says that the file is gone, and writes it again when asked to', async () => {
    const { save, file } = await open();
    const { version } = file(properties);
    await rm(path.join(folder, properties));
    expect(await save('{}', version)).toEqual({
      ok: true,
      value: { kind: 'changed-on-disk', version: null, text: null },
    });
    expect(await save('{}', version, true)).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(await onDisk()).toBe('{}');
  });

  it('writes over a changed file when asked to', async () => {
    const { save } = await open();
    await writeFile(path.join(folder, properties), '{"theirs": true}');
    expect(await save('{"ours": true}', undefined, true)).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    });
    expect(await onDisk()).toBe('{"ours": true}');
  });

  it('keeps encoding and mark', async () => {
    const utf16 = Buffer.from('\ufeff{"a": 1}', 'utf16le');
    await writeFile(path.join(folder, properties), utf16);
    const { save } = await open();
    await save('{"a": 2}');
    expect(await readFile(path.join(folder, properties))).toEqual(Buffer.from('\ufeff{"a": 2}', 'utf16le'));
  });

  it('writes no file that is not part of the connector', async () => {
    const { session } = await open();
    for (const name of ['new.json', '../outside.json', 'LICENSE']) {
      const answer = await session.save({
        workspaceId: session.id,
        file: name,
        text: 'x',
        expectedVersion: 'x',
        overwrite: true,
      });
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-file' } });
    }
    await expect(onDisk('new.json')).rejects.toThrow();
  });
});

describe('changes on disk', () => {
  it('are told once, with the version that is there now', async () => {
    const { session } = await open();
    expect(await session.recheck()).toBeUndefined();
    await writeFile(path.join(folder, properties), '{}');
    await rm(path.join(folder, 'readme.md'));
    await writeFile(path.join(folder, 'intro.md'), 'New');
    const changes = await session.recheck();
    expect(changes?.map(({ name }) => name)).toEqual([properties, 'intro.md', 'readme.md'].sort());
    expect(changes?.find(({ name }) => name === 'readme.md')?.version).toBeNull();
    expect(await session.recheck()).toBeUndefined();
  });

  it('are told again when they were undone', async () => {
    const { session } = await open();
    const before = await onDisk();
    await writeFile(path.join(folder, properties), '{}');
    await session.recheck();
    await writeFile(path.join(folder, properties), before);
    expect(await session.recheck()).toEqual([]);
    expect(await session.recheck()).toBeUndefined();
  });

  it('are not what we saved ourselves, even when looked for at the same time', async () => {
    const { session, save } = await open();
    const [saved, seen] = await Promise.all([save('{"a": 1}'), session.recheck()]);
    expect(saved).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(seen).toBeUndefined();
  });

  it('include the whole folder being gone', async () => {
    const { session } = await open();
    await rm(folder, { recursive: true });
    const changes = await session.recheck();
    expect(changes?.length).toBeGreaterThan(2);
    expect(changes?.every(({ version }) => version === null)).toBe(true);
  });

  it('are part of the workspace after a refresh', async () => {
    const { session, file } = await open();
    await writeFile(path.join(folder, properties), '{"theirs": true}');
    await session.recheck();
    expect(await session.refresh()).toEqual({ ok: true, value: null });
    expect(file(properties).text).toBe('{"theirs": true}');
    expect(await session.recheck()).toBeUndefined();
  });

  it('make the icon be decoded again only when its bytes changed', async () => {
    await writeFile(path.join(folder, 'icon.png'), 'not a picture');
    const { session, decoded } = await open();
    await session.refresh();
    await session.recheck();
    expect(decoded).toHaveLength(1);
    await writeFile(path.join(folder, 'icon.png'), 'another one');
    await session.refresh();
    expect(decoded).toHaveLength(2);
  });
});

describe('checking', () => {
  it('records saved content, and buffers that equal it, but no edits', async () => {
    const { check, file, recorded } = await open();
    const clean = await check();
    expect(clean).toMatchObject({ ok: true, value: { submissionId: `submission of ${recorded[0]}` } });
    const { text } = file(properties);
    expect(await check([{ file: properties, text }])).toMatchObject({
      value: { submissionId: expect.any(String) },
    });
    expect(await check([{ file: properties, text: `${text} ` }])).toMatchObject({
      value: { submissionId: null },
    });
    expect(recorded).toHaveLength(2);
    expect(recorded[0]).toBe(recorded[1]);
  });

  it('uses what was saved, and records it under another content', async () => {
    const { check, save, recorded } = await open();
    await check();
    await save('{}');
    const after = await check();
    expect(after).toMatchObject({ ok: true, value: { submissionId: expect.any(String) } });
    expect(recorded[1]).not.toBe(recorded[0]);
  });

  it('goes on when the history refuses', async () => {
    const refusal = new Error('full');
    const recorder = {
      record: () => {
        throw refusal;
      },
    } as unknown as Recorder;
    const { check, trouble } = await open({ recorder });
    expect(await check()).toMatchObject({ ok: true, value: { submissionId: null } });
    expect(trouble).toEqual([refusal]);
  });

  it('records a check once it is complete', async () => {
    const { session, recorded, save } = await open();
    const later = (generation: number) =>
      session.check({
        workspaceId: session.id,
        generation,
        publisher: 'auto',
        profile: 'submission',
        buffers: [],
        textQuality: 'later',
      });
    expect(await later(1)).toMatchObject({ ok: true, value: { submissionId: null } });
    expect(recorded).toEqual([]);
    const complete = (generation: number) => session.complete({ workspaceId: session.id, generation });
    expect(await complete(2)).toMatchObject({ ok: false, error: { code: 'stale' } });
    expect(await complete(1)).toMatchObject({
      ok: true,
      value: { pending: [], submissionId: `submission of ${recorded[0]}` },
    });
    await later(2);
    await save('{}');
    expect(await complete(2)).toMatchObject({ ok: true, value: { submissionId: null } });
    expect(recorded).toHaveLength(1);
  });

  it('does not record what changed while the check ran', async () => {
    let finish: () => void = () => undefined;
    const service = new EngineService();
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { check, save, recorded } = await open({
      engine: {
        load: (workspaceId, revision, snapshot) =>
          service.take({ kind: 'load', workspaceId, revision, snapshot }),
        forget: () => undefined,
        check: async (request) => {
          const answer = service.answer({ kind: 'check', ...request }) as EngineCheckAnswer;
          await waiting;
          return ok(answer);
        },
        complete: async () => fail('stale', 'Not asked for here.'),
      },
    });
    const running = check();
    await save('{}');
    finish();
    expect(await running).toMatchObject({ ok: true, value: { submissionId: null } });
    expect(recorded).toEqual([]);
  });
});

describe('the view', () => {
  it('leaves out drafts of files that are gone', async () => {
    const { session } = await open();
    const draft = (file: string) => ({
      file,
      text: 'x',
      baseVersion: 'v',
      updatedAt: '2026-01-01T00:00:00Z',
    });
    const view = session.view([draft(properties), draft('gone.json')]);
    expect(view.drafts.map(({ file }) => file)).toEqual([properties]);
    expect(view).toMatchObject({ path: folder, name: path.basename(folder), icon: null, iconPreview: null });
  });
});
