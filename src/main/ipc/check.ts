import { ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import type { Services } from './services';

export function checkHandlers({ workspaces }: Services): NamespaceHandlers<'check'> {
  return {
    'check/run': async (request) => {
      const session = workspaces.find(request.workspaceId);
      return session.ok ? session.value.check(request) : session;
    },
    'check/fix-edits': async (request) => {
      const edits = await workspaces.fixEdits(request);
      return edits.ok ? ok([...edits.value]) : edits;
    },
    'check/fix-all': (request) => workspaces.fixAll(request),
  };
}
