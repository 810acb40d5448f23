import { ok, type Result } from '../../shared/result';
import type { CheckAnswer, CheckResult } from '../../shared/workspace';
import type { Session } from '../workspace/session';
import type { NamespaceHandlers } from './answer';
import { receivedTexts } from './received-texts';
import { SentReports } from './sent-reports';
import type { Services } from './services';

export function checkHandlers({ workspaces }: Services): NamespaceHandlers<'check'> {
  const reports = new WeakMap<Session, SentReports>();
  const sent = (
    session: Session,
    result: Result<CheckResult>,
    base: number | undefined,
  ): Result<CheckAnswer> => {
    if (!result.ok) return result;
    const known = reports.get(session) ?? new SentReports();
    reports.set(session, known);
    return ok(known.answer(result.value, base));
  };
  return {
    'check/run': async (request) => {
      const session = workspaces.find(request.workspaceId);
      if (!session.ok) return session;
      const buffers = receivedTexts(session.value).takeAll(request.buffers);
      if (!buffers.ok) return buffers;
      const result = await session.value.check({ ...request, buffers: buffers.value });
      return sent(session.value, result, request.base);
    },
    'check/complete': async (request) => {
      const session = workspaces.find(request.workspaceId);
      return session.ok ? sent(session.value, await session.value.complete(request), request.base) : session;
    },
    'check/fix-edits': async (request) => {
      const edits = await workspaces.fixEdits(request);
      return edits.ok ? ok([...edits.value]) : edits;
    },
    'check/fix-all': (request) => workspaces.fixAll(request),
  };
}
