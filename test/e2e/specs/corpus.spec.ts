import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { temporaryFolder, Workstation } from '../pages/workstation';

const project = path.resolve(import.meta.dirname, '../../..');
const corpus = path.resolve(project, '../shared/corpus');
const manifest = path.join(corpus, 'MANIFEST.json');

test('the window and the command line find the same in every published connector beside the project', async () => {
  test.setTimeout(400_000);
  const entries: readonly { readonly path: string }[] = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).connectors
    : [{ path: path.join(project, 'resources/samples/with-mistakes') }];
  const folders = entries.map((entry) => path.resolve(corpus, entry.path));
  const cli = [path.join(project, 'src/cli/bin.mjs'), 'check', ...folders, '--format', 'json'];
  const run = spawnSync(process.execPath, cli, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const reports = new Map<string, { readonly findings: readonly unknown[] }>(
    JSON.parse(run.stdout).connectors.map((one: { path: string }) => [one.path, one]),
  );

  const desk = await Workstation.launch({ userData: temporaryFolder() });
  for (const folder of folders) {
    const findings = await desk.page.evaluate(async (given) => {
      const opened = await window.workbench.call('workspace/open', { path: given });
      if (!opened.ok) throw new Error(opened.error.message);
      const workspaceId = opened.value.id;
      const request = { workspaceId, generation: 1, publisher: 'auto', profile: 'submission' } as const;
      const later = { ...request, buffers: [], textQuality: 'later' } as const;
      const first = await window.workbench.call('check/run', later);
      if (!first.ok) throw new Error(first.error.message);
      const whole = await window.workbench.call('check/complete', { workspaceId, generation: 1 });
      if (!whole.ok) throw new Error(whole.error.message);
      if (!('report' in whole.value)) throw new Error('The report did not come whole.');
      // The command line's report has no titles of fixes.
      return whole.value.report.findings.map(({ fixes, ...finding }) => finding);
    }, folder);
    expect(reports.get(folder), folder).toBeDefined();
    expect(findings, folder).toEqual(reports.get(folder)?.findings);
  }
  await desk.close();
});
