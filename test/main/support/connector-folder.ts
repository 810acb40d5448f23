import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { connector } from '../../support/builders';

/** Writes a sound connector without an icon into a new temporary folder. */
export async function writeConnector(folder: string): Promise<void> {
  for (const { name, text } of connector().icon(undefined).snapshot().texts) {
    await writeFile(path.join(folder, name), text);
  }
}

/** A temporary folder and the way to remove it. */
export async function temporaryFolder(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'connector-review-test-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
