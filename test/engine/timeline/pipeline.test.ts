import { describe, expect, it } from 'vitest';
import { estimatePipeline } from '../../../src/engine/timeline/pipeline';

describe('a whole certification', () => {
  it('of a verified publisher (T10)', () => {
    const { stages, deployment } = estimatePipeline({
      kind: 'verified',
      registeredOn: '2026-11-06',
      pullRequestOn: '2026-11-16',
    });
    expect(stages).toEqual([
      { stage: 'contact', earliest: null, latest: '2026-11-10' },
      { stage: 'pull-request', earliest: '2026-11-16', latest: '2026-11-16' },
      { stage: 'validation', earliest: '2026-11-23', latest: '2026-11-30' },
      { stage: 'update-round', earliest: '2026-11-30', latest: '2026-12-14' },
      { stage: 'testing', earliest: '2026-12-07', latest: '2026-12-21' },
    ]);
    expect(deployment).toMatchObject({
      kind: 'verified',
      readyAt: '2026-12-21T09:00:00-08:00',
      skippedStarts: [
        { date: '2026-12-25', reason: 'Christmas Day' },
        { date: '2027-01-01', reason: "New Year's Day" },
      ],
      completionFrom: '2027-01-15',
      completionTo: '2027-01-18',
    });
    expect(deployment.regions.map((region) => region.date)).toEqual([
      '2027-01-08',
      '2027-01-11',
      '2027-01-12',
      '2027-01-13',
      '2027-01-14',
      '2027-01-15',
    ]);
  });

  it('of an independent publisher (T11)', () => {
    const { stages, deployment } = estimatePipeline({ kind: 'independent', pullRequestOn: '2026-07-02' });
    expect(stages).toEqual([
      { stage: 'pull-request', earliest: '2026-07-02', latest: '2026-07-02' },
      { stage: 'feedback', earliest: null, latest: '2026-07-07' },
      { stage: 'update-round', earliest: null, latest: '2026-07-09' },
      { stage: 'contact', earliest: null, latest: '2026-07-13' },
    ]);
    expect(deployment).toMatchObject({
      readyAt: '2026-07-13T09:00:00-07:00',
      skippedStarts: [{ date: '2026-07-13', reason: 'less than 24 h notice' }],
      completionFrom: '2026-07-22',
      completionTo: '2026-07-27',
    });
    expect(deployment.regions.map((region) => region.date)).toEqual([
      '2026-07-15',
      '2026-07-16',
      '2026-07-17',
      '2026-07-20',
      '2026-07-21',
      '2026-07-22',
    ]);
  });

  it('has as many update rounds as are asked for', () => {
    const latest = (updateRounds: number) =>
      estimatePipeline({ kind: 'verified', pullRequestOn: '2026-11-16', updateRounds }).stages.map(
        (stage) => stage.latest,
      );
    expect(latest(0)).toEqual(['2026-11-16', '2026-11-30', '2026-12-07']);
    expect(latest(2)).toEqual(['2026-11-16', '2026-11-30', '2026-12-14', '2026-12-28', '2027-01-04']);
    expect(
      estimatePipeline({ kind: 'independent', pullRequestOn: '2026-07-02', updateRounds: 0 }).stages,
    ).toHaveLength(3);
  });

  it('leaves out the first email when no registration is given', () => {
    const { stages } = estimatePipeline({ kind: 'verified', pullRequestOn: '2026-11-16' });
    expect(stages[0]?.stage).toBe('pull-request');
  });

  it('honours window and freeze dates', () => {
    const { stages, deployment } = estimatePipeline({
      kind: 'independent',
      pullRequestOn: '2026-07-02',
      windowOpens: '06:00',
      freezeDates: ['2026-07-06', '2026-07-17'],
    });
    expect(stages.map((stage) => stage.latest)).toEqual([
      '2026-07-02',
      '2026-07-08',
      '2026-07-10',
      '2026-07-14',
    ]);
    expect(deployment.readyAt).toBe('2026-07-14T06:00:00-07:00');
    expect(deployment.regions.map((region) => region.date).slice(0, 3)).toEqual([
      '2026-07-15',
      '2026-07-16',
      '2026-07-20',
    ]);
  });

  it.each([
    [{ pullRequestOn: '2026-02-30' }, 'The day of the pull request "2026-02-30" is not a date.'],
    [{ pullRequestOn: '2026-11-16', registeredOn: 'x' }, 'The day of registration "x" is not a date.'],
    [{ pullRequestOn: '2026-11-16', updateRounds: 1.5 }, 'There cannot be 1.5 update rounds.'],
    [
      { pullRequestOn: '2026-11-16', updateRounds: Number.POSITIVE_INFINITY },
      'There cannot be Infinity update rounds.',
    ],
    [{ pullRequestOn: '2026-11-16', windowOpens: 'noon' }, 'The window opening "noon" is not a time of day.'],
    [{ pullRequestOn: '2101-01-01' }, 'is not between 2000 and 2100'],
  ])('refuses %o', (input, message) => {
    expect(() => estimatePipeline({ kind: 'verified', ...input })).toThrow(RangeError);
    expect(() => estimatePipeline({ kind: 'verified', ...input })).toThrow(message);
  });
});
