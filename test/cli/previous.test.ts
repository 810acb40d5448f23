import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConnectorBuilder, independentConnector } from '../support/builders';
import { runCli } from '../support/cli';
import { tempFolder } from '../support/temp-folder';

const old = independentConnector();
const now = old.unset('/paths/~1items~1TrackParcel');

function files(folder: string, builder: ConnectorBuilder): Record<string, string> {
  const { texts } = builder.snapshot();
  return Object.fromEntries(texts.map(({ name, text }) => [path.join(folder, name), text]));
}

const json = async (folder: string, ...argv: readonly string[]) => {
  const run = await runCli(['check', ...argv, '--format', 'json', '--publisher', 'independent'], folder);
  return { ...run, report: run.stdout === '' ? undefined : JSON.parse(run.stdout) };
};
const breaking = (connector: { findings: readonly { check: string }[] }) =>
  connector.findings.map(({ check }) => check).filter((check) => check.startsWith('breaking/'));
const found = ['breaking/minor-classification', 'breaking/version-bump', 'breaking/operation-removed'];

describe('--previous', () => {
  it('compares with the previous version, under the profile update', async () => {
    const folder = tempFolder({ ...files('new/parcel', now), ...files('old/parcel', old) });
    const { exitCode, report, stderr } = await json(folder, 'new/parcel', '--previous', 'old/parcel');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(report.connectors[0].profile).toBe('update');
    expect(breaking(report.connectors[0])).toEqual(found);
    const removed = report.connectors[0].findings.find(
      ({ check }: { check: string }) => check === 'breaking/operation-removed',
    );
    expect(removed).toMatchObject({ file: 'apiDefinition.swagger.json', pointer: '/paths' });
    expect(removed.message).toContain('"TrackParcel"');
  });

  it('finds nothing where nothing changed', async () => {
    const folder = tempFolder(files('parcel', old));
    const { exitCode, report } = await json(folder, 'parcel', '--previous', 'parcel');
    expect(exitCode).toBe(0);
    expect(breaking(report.connectors[0])).toEqual([]);
  });

  it('leaves the profile that was given', async () => {
    const folder = tempFolder({ ...files('new/parcel', now), ...files('old/parcel', old) });
    const argv = ['new/parcel', '--previous', 'old/parcel', '--profile', 'submission'];
    const { report } = await json(folder, ...argv);
    expect(report.connectors[0].profile).toBe('submission');
    expect(breaking(report.connectors[0])).toEqual([]);
  });

  it('says that the rules are skipped where an update comes without a previous version', async () => {
    const folder = tempFolder(files('parcel', old));
    const { report } = await json(folder, 'parcel', '--profile', 'update');
    const skipped = report.connectors[0].skipped.filter(({ rule }: { rule: string }) =>
      rule.startsWith('breaking/'),
    );
    expect(skipped).toHaveLength(9);
    expect(skipped[0].reason).toBe('No previous version was given.');
  });

  it('matches the folders of two collections by name, with several jobs', async () => {
    const folder = tempFolder({
      ...files('new/a', now),
      ...files('new/b', old),
      ...files('old/a', old),
      ...files('old/b', old),
      ...files('old/c', old),
    });
    for (const jobs of ['1', '2']) {
      const { report, stderr } = await json(folder, 'new', '--previous', 'old', '--jobs', jobs);
      expect(stderr).toBe('');
      expect(report.connectors.map(breaking)).toEqual([found, []]);
    }
  });

  it('tells folders of one name apart by the folder above', async () => {
    const folder = tempFolder({
      ...files('new/x/a', now),
      ...files('new/y/a', old),
      ...files('old/x/a', old),
      ...files('old/y/a', old),
    });
    const { report } = await json(folder, 'new', '--previous', 'old');
    expect(report.connectors.map(breaking)).toEqual([found, []]);
  });

  it('refuses one previous version for several connectors', async () => {
    const folder = tempFolder({ ...files('new/a', now), ...files('new/b', now), ...files('old', old) });
    const run = await json(folder, 'new', '--previous', 'old', '--output', 'report.json');
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('"old" is one connector, but 2 are to be checked');
  });

  it('names the connector that has no previous version, and checks the others', async () => {
    const folder = tempFolder({ ...files('new/a', now), ...files('new/b', old), ...files('old/a', old) });
    const run = await json(folder, 'new', '--previous', 'old');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('"old" holds no connector "b"');
    expect(run.report.connectors.map(breaking)).toEqual([found]);
  });

  it('compares what can be read of a broken previous version', async () => {
    const broken = old
      .file('apiDefinition.swagger.json', '{ "swagger": ')
      .setProperty('/properties/publisher', 'Somebody else');
    const folder = tempFolder({ ...files('new/parcel', now), ...files('old/parcel', broken) });
    const { report } = await json(folder, 'new/parcel', '--previous', 'old/parcel');
    expect(breaking(report.connectors[0])).toEqual(['breaking/identity-changed']);
    const reasons = report.connectors[0].skipped.map(({ reason }: { reason: string }) => reason);
    expect(reasons).toContain(
      'The API definition of the previous version is missing or cannot be read as JSON.',
    );
  });
});
