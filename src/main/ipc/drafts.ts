import { fail } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { done, type Services, withStorage } from './services';

export function draftsHandlers(services: Services): NamespaceHandlers<'drafts'> {
  const { workspaces } = services;
  return {
    'drafts/put': ({ workspaceId, file, text, baseVersion }) => {
      const session = workspaces.find(workspaceId);
      if (!session.ok) return session;
      if (!session.value.hasFile(file)) {
        return fail(
          'unknown-file',
          `${file} is not a text file of this connector, so its unsaved text is not kept.`,
        );
      }
      return withStorage(services, (storage) => {
        storage.drafts.put(session.value.path, file, text, baseVersion);
        return done;
      });
    },
    'drafts/drop': ({ workspaceId, file }) => {
      const session = workspaces.find(workspaceId);
      if (!session.ok) return session;
      return withStorage(services, (storage) => {
        storage.drafts.drop(session.value.path, file);
        return done;
      });
    },
  };
}
