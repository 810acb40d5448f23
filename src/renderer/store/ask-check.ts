import type { Report } from '../../shared/report';
import { changed } from '../../shared/report-change';
import { fail, ok, type Result } from '../../shared/result';
import type { CheckResult, CompleteRequest, ToldCheckRequest } from '../../shared/workspace';
import { call } from '../bridge/client';

/** The last report that came, shown or not: the next one may be told by what differs from it. */
let held: { readonly workspaceId: string; readonly serial: number; readonly report: Report } | undefined;

/** Asks for a check, or for what one left for later; failures as the main process tells them. */
export async function askCheck(
  channel: 'check/run' | 'check/complete',
  request: ToldCheckRequest | CompleteRequest,
): Promise<Result<CheckResult>> {
  const { workspaceId } = request;
  const before = held?.workspaceId === workspaceId ? held : undefined;
  const asked = before === undefined ? request : { ...request, base: before.serial };
  const answer = await call(channel, asked);
  if (!answer.ok) return answer;
  const { serial, ...others } = answer.value;
  if ('report' in others) {
    held = { workspaceId, serial, report: others.report };
    return ok(others);
  }
  const { base, change, ...result } = others;
  const report = before?.serial === base ? changed(before.report, change) : undefined;
  held = report === undefined ? undefined : { workspaceId, serial, report };
  if (report === undefined) return fail('contract', 'The report did not arrive whole. Check again.');
  return ok({ ...result, report });
}
