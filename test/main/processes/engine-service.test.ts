import { describe, expect, it } from 'vitest';
import type {
  EngineCheckAnswer,
  EngineEditsAnswer,
  EngineFixAllAnswer,
} from '../../../src/main/processes/engine-messages';
import { EngineService } from '../../../src/main/processes/engine-service';
import type { OpenBuffer } from '../../../src/shared/workspace';
import { connector } from '../../support/builders';

const definition = 'apiDefinition.swagger.json';

function loaded(snapshot = connector().set('/info/title', 'Parcel Desk API').snapshot()) {
  const service = new EngineService();
  service.take({ kind: 'load', workspaceId: 'w', revision: 1, snapshot });
  const check = (generation: number, buffers: readonly OpenBuffer[] = []) =>
    service.answer({
      kind: 'check',
      workspaceId: 'w',
      generation,
      publisher: 'auto',
      profile: 'submission',
      buffers,
    }) as EngineCheckAnswer;
  const edits = (generation: number, fingerprint: string) =>
    service.answer({
      kind: 'fix-edits',
      workspaceId: 'w',
      generation,
      fingerprint,
      fixIndex: 0,
    }) as EngineEditsAnswer;
  const text = snapshot.texts.find(({ name }) => name === definition)?.text ?? '';
  return { service, check, edits, text };
}

const withFix = (answer: EngineCheckAnswer) => {
  const finding = answer.result.report.findings.find(({ fixes }) => fixes.length > 0);
  if (finding === undefined) throw new Error('No finding has a fix.');
  return finding;
};

describe('EngineService', () => {
  it('checks what was loaded, with open buffers in its place', () => {
    const { check, text } = loaded();
    const saved = check(1);
    expect(saved.revision).toBe(1);
    expect(saved.result.report.title).toBe('Parcel Desk API');
    const edited = check(2, [{ file: definition, text: text.replace('Parcel Desk API', 'Parcel Desk') }]);
    expect(edited.result.report.title).toBe('Parcel Desk');
    expect(edited.result.generation).toBe(2);
    expect(check(3).result.report.title).toBe('Parcel Desk API');
  });

  it('ignores buffers of files it does not know', () => {
    const { check } = loaded();
    const known = check(1).result.report;
    expect(check(2, [{ file: 'other.json', text: '{' }]).result.report).toEqual(known);
  });

  it('gives the edits of the last check only', () => {
    const { check, edits } = loaded();
    const finding = withFix(check(1));
    expect(edits(1, finding.fingerprint)).toHaveProperty('edits.0.file', definition);
    expect(edits(1, 'unknown')).toEqual({ stale: true });
    check(2);
    expect(edits(1, finding.fingerprint)).toEqual({ stale: true });
    expect(edits(2, finding.fingerprint)).toHaveProperty('edits');
  });

  it('leaves text quality for later, and then finds the same as in one go', () => {
    const snapshot = connector()
      .set('/info/title', 'Parcel Desk API')
      .set('/info/description', 'Creates labels and and follows parcels until they arrive.')
      .snapshot();
    const { service, check, edits } = loaded(snapshot);
    const request = { workspaceId: 'w', publisher: 'auto', profile: 'submission', buffers: [] } as const;
    const later = (generation: number) =>
      service.answer({ kind: 'check', ...request, generation, textQuality: 'later' }) as EngineCheckAnswer;
    const complete = (generation: number) =>
      service.answer({ kind: 'complete', workspaceId: 'w', generation });
    const whole = check(1).result;
    const first = later(2).result;
    expect(whole.pending).toEqual([]);
    expect(first.pending).toContain('strings/grammar');
    const added = whole.report.findings.filter(({ rule }) => first.pending.includes(rule));
    expect(added).not.toEqual([]);
    expect(first.report.findings).toEqual(
      whole.report.findings.filter((finding) => !added.includes(finding)),
    );
    expect(complete(1)).toEqual({ stale: true });
    const { result } = complete(2) as EngineCheckAnswer;
    expect(result).toMatchObject({ generation: 2, pending: [], report: whole.report });
    expect(complete(2)).toMatchObject({ result: { report: whole.report } });
    later(3);
    const repaired = added.find(({ fixes }) => fixes.length > 0);
    expect(edits(3, repaired?.fingerprint ?? '')).toHaveProperty('edits');
  });

  it('measures the icon against the brand color in the editor', () => {
    const snapshot = connector().snapshot();
    const { check } = loaded(snapshot);
    const properties = snapshot.texts.find(({ name }) => name === 'apiProperties.json')?.text ?? '';
    const before = check(1).result.iconMeasurements;
    expect(before.length).toBeGreaterThan(0);
    const text = properties.replace(/("iconBrandColor": )"#[0-9a-fA-F]{6}"/, '$1"#123456"');
    expect(text).not.toBe(properties);
    const after = check(2, [{ file: 'apiProperties.json', text }]).result.iconMeasurements;
    expect(after).not.toEqual(before);
    expect(JSON.stringify(after)).toContain('#123456');
  });

  it('measures no icon where there is none', () => {
    expect(loaded(connector().icon(undefined).snapshot()).check(1).result.iconMeasurements).toEqual([]);
  });

  it('uses what was loaded last, and knows nothing of what it forgot', () => {
    const { service, check } = loaded();
    const snapshot = connector().set('/info/title', 'Other').snapshot();
    service.take({ kind: 'load', workspaceId: 'w', revision: 2, snapshot });
    expect(check(1)).toMatchObject({ revision: 2, result: { report: { title: 'Other' } } });
    service.take({ kind: 'forget', workspaceId: 'w' });
    expect(() => check(2)).toThrow('never loaded');
  });

  it('says what all safe fixes come to, for the texts last checked, and changes nothing', () => {
    const snapshot = connector()
      .set(
        '/info/description',
        'Parcel Desk tracks parcels and tells you where every one of them is right now',
      )
      .snapshot();
    const { service, check, text } = loaded(snapshot);
    const fixAll = (generation: number, rules: readonly string[] | null) =>
      service.answer({ kind: 'fix-all', workspaceId: 'w', generation, rules }) as EngineFixAllAnswer;
    const { report } = check(1).result;
    expect(fixAll(1, null)).toMatchObject({
      preview: { files: [{ name: definition, before: text }], applied: [{ rule: 'description/sentence' }] },
    });
    expect(fixAll(1, ['title/max-length'])).toEqual({ preview: { files: [], applied: [] } });
    expect(fixAll(2, null)).toEqual({ stale: true });
    expect(check(3).result.report).toEqual(report);
    const edited = text.replace('right now"', 'right here"');
    check(4, [{ file: definition, text: edited }]);
    expect(fixAll(4, null)).toMatchObject({ preview: { files: [{ before: edited }] } });
  });

  it('says what a fix on the disk does', () => {
    const { service, check } = loaded(connector().file('settings.json', '{}').snapshot());
    const finding = check(1).result.report.findings.find(({ file }) => file === 'settings.json');
    const ask = (generation: number) => ({
      kind: 'file-edit' as const,
      workspaceId: 'w',
      generation,
      fingerprint: finding?.fingerprint ?? '',
      fixIndex: 0,
    });
    expect(service.answer(ask(1))).toEqual({ edit: { kind: 'delete', file: 'settings.json' } });
    expect(service.answer(ask(2))).toEqual({ stale: true });
  });
});
