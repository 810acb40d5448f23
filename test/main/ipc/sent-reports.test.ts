import { expect, it } from 'vitest';
import { SentReports } from '../../../src/main/ipc/sent-reports';
import { checkAnswer } from '../../../src/shared/ipc-schemas';
import type { Report } from '../../../src/shared/report';
import { changed } from '../../../src/shared/report-change';
import type { CheckResult } from '../../../src/shared/workspace';

function result(title: string): CheckResult {
  const summary = { error: 0, warning: 0, info: 0 };
  const publisher = { kind: 'verified', inferred: false } as const;
  const report: Report = { title, publisher, profile: 'submission', summary, findings: [], skipped: [] };
  return { generation: 1, report, pending: [], iconMeasurements: [], durationMs: 1, submissionId: null };
}

it('sends the whole report first, and then what differs from one the window holds', () => {
  const sent = new SentReports();
  const first = sent.answer(result('one'), undefined);
  expect(first).toMatchObject({ serial: 1, report: { title: 'one' } });
  const second = sent.answer(result('two'), 1);
  expect(second).toMatchObject({ serial: 2, base: 1, change: { rest: { title: 'two' } } });
  expect(second).not.toHaveProperty('report');
  expect('change' in second && changed(result('one').report, second.change)).toEqual(result('two').report);
  for (const answer of [first, second]) expect(checkAnswer.parse(answer)).toEqual(answer);
});

it('sends the whole report when the window holds one of long ago, or of another session', () => {
  const sent = new SentReports();
  expect(sent.answer(result('one'), 7)).toHaveProperty('report');
  for (let i = 0; i < 4; i += 1) sent.answer(result('more'), undefined);
  expect(sent.answer(result('late'), 1)).toHaveProperty('report');
  expect(sent.answer(result('next'), 4)).toHaveProperty('change');
});
