import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/adapters/disk';
import type { Finding } from '../../src/shared/finding';
import { runCli } from '../support/cli';

const project = path.join(import.meta.dirname, '../..');

async function findingsOf(sample: string, ...options: readonly string[]) {
  const folder = `resources/samples/${sample}`;
  const run = await runCli(['check', folder, '--format', 'json', ...options], project);
  const findings: readonly Finding[] = JSON.parse(run.stdout).connectors[0].findings;
  const covers = ({ file, range }: Finding): string => {
    if (file === '.' || file.endsWith('.png')) return '';
    const { text } = decodeText(readFileSync(path.join(project, folder, file)));
    return text.slice(range.start.offset, range.end.offset);
  };
  return { exitCode: run.exitCode, findings, covered: findings.map((f) => [f.file, f.check, covers(f)]) };
}

describe('the clean sample', () => {
  it.each([
    ['as it is', []],
    ['for a verified publisher', ['--publisher', 'verified']],
    ['for the repository', ['--publisher', 'verified', '--profile', 'repository']],
  ])('has no findings %s', async (_, options) => {
    const { exitCode, findings } = await findingsOf('clean', '--fail-on', 'info', ...options);
    expect(findings).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

describe('the sample with mistakes', () => {
  it('has about twenty findings, each at the text a person would edit', async () => {
    const definition = 'apiDefinition.swagger.json';
    const properties = 'apiProperties.json';
    const { exitCode, covered } = await findingsOf('with-mistakes');
    expect(exitCode).toBe(1);
    expect(covered).toEqual([
      [definition, 'title/restricted-words', 'Connector'],
      [definition, 'title/ends-alphanumeric', ' '],
      [definition, 'description/product-names', 'Power Automate'],
      [definition, 'operation/summary-phrase', 'l'],
      [definition, 'operation/description-sentence', 't'],
      [definition, 'response/multiple-schemas', '"responses"'],
      [definition, 'response/no-default-schema', '"schema"'],
      [definition, 'operation/summary-characters', '/'],
      [definition, 'operation/summary-required', '"get"'],
      [definition, 'response/schema-required', '"responses"'],
      [definition, 'swagger/ref-unresolved', '"#/definitions/TicketComment"'],
      [definition, 'response/empty-schema', '{}'],
      [definition, 'json/duplicate-key', '"description"'],
      [definition, 'schema/unused-definition', '"Comment"'],
      [definition, 'metadata/categories', 'Productivity, Communication'],
      [properties, 'json/tabs', '\t'],
      [properties, 'icon/brand-color-match', '"#007ee5"'],
      [properties, 'properties/brand-color-forbidden', '"#007ee5"'],
      [properties, 'properties/stack-owner-required', '"stackowner"'],
      [properties, 'json/syntax', ','],
      ['icon.png', 'icon/logo-size', ''],
      ['icon.png', 'icon/rounded-corners', ''],
      ['icon.png', 'icon/transparent-background', ''],
      ['icon.png', 'icon/size', ''],
      ['icon.png', 'icon/square', ''],
      ['settings.json', 'package/settings-file', ''],
    ]);
  });
});
