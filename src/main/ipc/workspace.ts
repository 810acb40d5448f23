import { ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { done, recentFolders, type Services, withStorage } from './services';

export function workspaceHandlers(services: Services): NamespaceHandlers<'workspace'> {
  const { workspaces } = services;
  return {
    'workspace/choose-folder': async () => ok(await services.chooseFolder()),
    'workspace/open': ({ path }) => workspaces.open(path),
    'workspace/refresh': ({ workspaceId }) => workspaces.refresh(workspaceId),
    'workspace/preview-file-fix': (request) => workspaces.previewFileFix(request),
    'workspace/file-fix': (request) => workspaces.fileFix(request),
    'workspace/undo-icon-fix': ({ workspaceId }) => workspaces.undoIconFix(workspaceId),
    'workspace/save': async (request) => {
      const session = workspaces.find(request.workspaceId);
      if (!session.ok) return session;
      const saved = await session.value.save(request);
      if (saved.ok && saved.value.kind === 'saved') {
        // What was saved needs no draft. A history that cannot drop it offers it again, and then it says the same.
        withStorage(services, (storage) => {
          storage.drafts.drop(session.value.path, request.file);
          return done;
        });
      }
      return saved;
    },
    'workspace/recent': () =>
      services.storage === null ? ok([]) : withStorage(services, () => ok([...recentFolders(services)])),
    'workspace/forget-recent': ({ path }) => {
      const forgotten = withStorage(services, (storage) => {
        storage.recent.forget(path);
        return done;
      });
      services.onRecentChanged();
      return forgotten;
    },
  };
}
