import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Storage, StorageError } from '../../src/main/storage';
import { aFinding, aRun, filesBeside, freshFile, open, openReady } from './support';

/** A closed history of some size, with every table in use. */
function seeded(): string {
  const file = freshFile();
  const storage = openReady(file);
  for (let number = 0; number < 8; number += 1) {
    const findings = Array.from({ length: 20 }, (_, index) => aFinding({ fingerprint: `f${index}` }));
    const id = storage.submissions.recordRun(aRun({ contentHash: `h${number}`, findings }));
    storage.notes.add(id, 'f1', `Note ${number}`);
    storage.drafts.put('/a', `file${number}`, 'text '.repeat(300), 'v1');
    storage.recent.touch(`/folder${number}`, 'Folder');
  }
  storage.close();
  return file;
}

/** All that can be read; whatever is not understood must be a `StorageError`. */
function readAll(storage: Storage): void {
  const attempts = [
    () => storage.submissions.list().forEach((submission) => void storage.submissions.detail(submission.id)),
    () => storage.drafts.list('/a'),
    () => storage.recent.list(),
    () => storage.audit.list(),
    () => storage.drafts.put('/b', 'x', 'y', 'v1'),
    () => storage.submissions.recordRun(aRun({ contentHash: 'new' })),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch (error) {
      expect(error).toBeInstanceOf(StorageError);
    }
  }
}

type Damage = (bytes: Buffer) => Buffer;

const flip = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const header = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 4,
});
const damage: fc.Arbitrary<Damage> = fc.oneof(
  flip.map((flips) => (bytes: Buffer) => {
    for (const [where, value] of flips) bytes[Math.floor(where * bytes.length)] = value;
    return bytes;
  }),
  header.map((changes) => (bytes: Buffer) => {
    for (const [where, value] of changes) bytes[where] = value;
    return bytes;
  }),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((part) => (bytes: Buffer) => bytes.subarray(0, Math.floor(part * bytes.length))),
  fc.uint8Array({ maxLength: 2000 }).map((noise) => () => Buffer.from(noise)),
);

it('opens, or starts afresh and keeps the file, whatever bytes are wrong', () => {
  const sound = seeded();
  const seen = new Set<string>();
  fc.assert(
    fc.property(damage, (apply) => {
      const file = freshFile();
      const bytes = apply(readFileSync(sound));
      writeFileSync(file, bytes);
      const { storage, status } = open(file);
      seen.add(status.kind);
      if (status.kind !== 'ready') {
        expect(status.message).toContain(file);
        const names = filesBeside(file).map((name) => path.join(path.dirname(file), name));
        expect(names.some((name) => readFileSync(name).equals(bytes))).toBe(true);
      }
      if (storage !== null) readAll(storage);
      storage?.close();
    }),
    { numRuns: 200 },
  );
  expect(seen).toContain('recovered');
  expect(seen).toContain('ready');
});

it('opens whatever is wrong with its log', () => {
  const source = freshFile();
  const storage = openReady(source);
  storage.drafts.put('/a', 'first', 'text', 'v1');
  fc.assert(
    fc.property(damage, (apply) => {
      const file = freshFile();
      copyFileSync(source, file);
      writeFileSync(`${file}-wal`, apply(readFileSync(`${source}-wal`)));
      const opened = open(file);
      expect(['ready', 'recovered']).toContain(opened.status.kind);
      if (opened.storage !== null) readAll(opened.storage);
      opened.storage?.close();
    }),
    { numRuns: 60 },
  );
});
