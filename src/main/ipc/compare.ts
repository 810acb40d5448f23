import { ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import type { Services } from './services';

export function compareHandlers({ workspaces }: Services): NamespaceHandlers<'compare'> {
  return {
    'compare/state': ({ workspaceId }) => {
      const session = workspaces.find(workspaceId);
      return session.ok ? ok(workspaces.comparisons.state(session.value)) : session;
    },
    'compare/choose': async ({ workspaceId, choice }) => {
      const session = workspaces.find(workspaceId);
      return session.ok ? await workspaces.comparisons.choose(session.value, choice) : session;
    },
  };
}
