import { ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { done, type Services } from './services';

export function submissionHandlers({ workspaces }: Services): NamespaceHandlers<'submission'> {
  return {
    'submission/pull-request': ({ workspaceId }) => {
      const session = workspaces.find(workspaceId);
      return session.ok ? ok(session.value.pullRequest) : session;
    },
    'submission/set-pull-request': ({ workspaceId, pullRequest }) => {
      const session = workspaces.find(workspaceId);
      if (!session.ok) return session;
      workspaces.submittedAs.set(session.value, pullRequest);
      return done;
    },
  };
}
