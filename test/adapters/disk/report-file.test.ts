import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReportFile, type ReportFile } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

async function started(file: string): Promise<ReportFile> {
  const report = await createReportFile(file);
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
}

describe('createReportFile', () => {
  it('shows the report only when it is finished, and keeps the earlier one until then', async () => {
    const folder = tempFolder({ 'report.txt': 'earlier' });
    const file = path.join(folder, 'report.txt');
    chmodSync(file, 0o600);
    const report = await started(file);
    await report.write('one ');
    await report.write('two');
    expect(readFileSync(file, 'utf8')).toBe('earlier');
    expect(await report.finish()).toEqual({ ok: true, value: undefined });
    expect(readFileSync(file, 'utf8')).toBe('one two');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  it('leaves nothing when given up', async () => {
    const folder = tempFolder();
    const report = await started(path.join(folder, 'report.txt'));
    await report.write('half');
    await report.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces what a link leads to, not the link', async () => {
    const folder = tempFolder({ 'real.txt': 'earlier' });
    symlinkSync('real.txt', path.join(folder, 'report.txt'));
    const report = await started(path.join(folder, 'report.txt'));
    await report.write('new');
    await report.finish();
    expect(readFileSync(path.join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it('writes to devices without replacing them', async () => {
    const report = await started('/dev/null');
    await report.write('gone');
    expect(await report.finish()).toMatchObject({ ok: true });
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it('says what is wrong with a folder or a missing folder', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'sub'));
    expect(await createReportFile(path.join(folder, 'sub'))).toMatchObject({
      error: { message: `The report cannot be written to ${folder}/sub: it is a folder. Give a file name.` },
    });
    expect(await createReportFile(path.join(folder, 'none', 'x.txt'))).toMatchObject({
      error: {
        message: `The report cannot be written to ${folder}/none/x.txt: its folder does not exist. Create the folder first.`,
      },
    });
  });
});
