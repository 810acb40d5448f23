import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/adapters/disk';
import { readIcon } from '../../src/adapters/icon';
import { fixAll } from '../../src/engine/fix-all';
import type { ConnectorSnapshot } from '../../src/shared/snapshot';
import { FixLaws, fixesOf } from '../support/fix-laws';

/** Published connectors, where they lie beside the project; a checkout on its own has nothing to run here. */
const corpus = path.join(import.meta.dirname, '../../../shared/corpus');
const manifestFile = path.join(corpus, 'MANIFEST.json');

/** Each fix is tried alone and costs a check of the whole connector; large ones get fewer tries. */
const triesPerCheck = (snapshot: ConnectorSnapshot): number =>
  snapshot.texts.some(({ text }) => text.length > 150_000) ? 0 : 1;

if (!existsSync(manifestFile)) {
  it('has no corpus beside the project', () => {
    expect(existsSync(manifestFile)).toBe(false);
  });
} else {
  const entries: readonly { readonly path: string }[] = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  ).connectors;

  describe('the fixes', () => {
    for (const entry of entries) {
      it(`keep their promises on ${entry.path}`, { timeout: 120_000 }, async () => {
        const reading = await readSnapshot(path.join(corpus, entry.path), { readIcon });
        if (!reading.ok) throw new Error(reading.error.message);
        const { snapshot } = reading.value;
        const laws = new FixLaws(snapshot, {});
        const tries = new Map<string, number>();
        for (const fix of [...fixesOf(snapshot, {}, 'safe'), ...fixesOf(snapshot, {}, 'suggest')]) {
          const key = `${fix.fix.grade} ${fix.finding.check}`;
          const count = tries.get(key) ?? 0;
          tries.set(key, count + 1);
          if (count < triesPerCheck(snapshot)) expect(laws.brokenBy(fix)).toEqual([]);
        }

        const result = fixAll(snapshot);
        expect(result.complete).toBe(true);
        const texts = snapshot.texts.map((source) => {
          const file = result.files.find(({ name }) => name === source.name);
          return file === undefined ? source : { ...source, text: file.after };
        });
        expect(fixAll({ ...snapshot, texts }).files).toEqual([]);
      });
    }
  });
}
