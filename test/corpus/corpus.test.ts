import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/adapters/disk';
import type { Finding, Position } from '../../src/shared/finding';
import { type CliRun, runCli, schemaFaults } from '../support/cli';

/**
 * Published connectors, where they lie beside the project: broken and odd ones over-represented. They are not part of
 * the project, so a checkout on its own has nothing to run here.
 */
const project = path.join(import.meta.dirname, '../..');
const corpus = '../shared/corpus';
const manifestFile = path.join(project, corpus, 'MANIFEST.json');

interface Entry {
  readonly path: string;
  readonly kind: string;
  readonly tags: readonly string[];
}

interface Connector {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** What a tag of the manifest says is broken, and the finding that must name it. */
const expected: Readonly<Record<string, (finding: Finding) => boolean>> = {
  'definition-invalid-json': ({ check, file }) => check === 'json/syntax' && isDefinition(file),
  'definition-bom': ({ check, file }) => check === 'json/bom' && isDefinition(file),
  'definition-duplicate-keys': ({ check, file }) => check === 'json/duplicate-key' && isDefinition(file),
  'definition-invalid-utf8': ({ check, file }) => check === 'json/encoding' && isDefinition(file),
  'definition-name-variant': ({ check }) =>
    check === 'package/file-name-case' || check === 'package/definition-present',
  'no-definition': ({ check }) => check === 'package/definition-present',
  'no-properties': ({ check }) => check === 'package/properties-present',
  'no-readme': ({ check }) => check === 'package/readme-present',
  'properties-invalid-json': ({ check, file }) => check === 'json/syntax' && file === 'apiProperties.json',
  'properties-duplicate-keys': ({ check, file }) =>
    check === 'json/duplicate-key' && file === 'apiProperties.json',
  'broken-refs': ({ check }) => check === 'swagger/ref-unresolved',
  'script-name-variant': ({ check, file }) => check === 'package/unexpected-file' && /\.csx?$/.test(file),
  'two-readmes': ({ check, file }) => check === 'package/unexpected-file' && /readme/i.test(file),
};

const needsTree: ReadonlySet<string> = new Set(['definition-duplicate-keys', 'broken-refs']);

const isDefinition = (file: string): boolean => file.toLowerCase() === 'apidefinition.swagger.json';

if (!existsSync(manifestFile)) {
  it('has no corpus beside the project', () => {
    expect(existsSync(manifestFile)).toBe(false);
  });
} else {
  describe('the corpus', () => {
    const entries: readonly Entry[] = JSON.parse(readFileSync(manifestFile, 'utf8')).connectors;
    let run: CliRun;
    let connectors: ReadonlyMap<string, Connector>;

    beforeAll(async () => {
      const folders = [...new Set(entries.map((entry) => `${corpus}/${entry.path.split('/')[0]}`))];
      run = await runCli(['check', ...folders, '--format', 'json'], project);
      const list: readonly Connector[] = JSON.parse(run.stdout).connectors;
      connectors = new Map(list.map((connector) => [connector.path, connector]));
    });

    it('is covered folder by folder', () => {
      expect([...connectors.keys()].sort()).toEqual(entries.map((entry) => `${corpus}/${entry.path}`).sort());
      expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    });

    it('gives a report that is valid against its schema', () => {
      expect(schemaFaults(JSON.parse(run.stdout))).toEqual([]);
    });

    it('breaks no rule', () => {
      for (const { path: folder, findings } of connectors.values()) {
        const own = findings.filter(({ rule }) => rule.startsWith('engine/'));
        expect(own, folder).toEqual([]);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size, folder).toBe(findings.length);
      }
    });

    for (const { path: folder, tags } of entries) {
      // Of a definition that cannot be parsed at all only that can be said.
      const unreadable = tags.includes('definition-invalid-json');
      for (const tag of tags.filter((name) => name in expected)) {
        if (unreadable && needsTree.has(tag)) continue;
        it(`names what is broken in ${folder}: ${tag}`, () => {
          const findings = connectors.get(`${corpus}/${folder}`)?.findings ?? [];
          expect(findings.some((finding) => expected[tag]?.(finding))).toBe(true);
        });
      }
    }

    it('is pointed into at places that exist', () => {
      for (const { path: folder, findings } of connectors.values()) {
        const texts = new Map<string, string>();
        for (const { file, range, message } of findings) {
          const what = `${folder}/${file}: ${message}`;
          if (file === '.' || file.endsWith('.png')) {
            expect(range.end.offset, what).toBe(0);
            continue;
          }
          const text = texts.get(file) ?? decodeText(readFileSync(path.join(project, folder, file))).text;
          texts.set(file, text);
          expect(range.end.offset, what).toBeLessThanOrEqual(text.length);
          expect(range.start.offset, what).toBeLessThanOrEqual(range.end.offset);
          for (const position of [range.start, range.end]) {
            expect(position, what).toEqual(positionAt(text, position.offset));
          }
        }
      }
    });
  });
}

/** Line and column of an offset, counted the slow way. */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
