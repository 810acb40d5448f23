import { fail } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { receivedTexts } from './received-texts';
import { done, type Services, withStorage } from './services';

export function draftsHandlers(services: Services): NamespaceHandlers<'drafts'> {
  const { workspaces } = services;
  return {
    'drafts/put': ({ workspaceId, told, baseVersion }) => {
      const session = workspaces.find(workspaceId);
      if (!session.ok) return session;
      const { file } = told;
      if (!session.value.hasFile(file)) {
        return fail(
          'unknown-file',
          `${file} is not a text file of this connector, so its unsaved text is not kept.`,
        );
      }
      const buffer = receivedTexts(session.value).take(told);
      if (!buffer.ok) return buffer;
      return withStorage(services, (storage) => {
        storage.drafts.put(session.value.path, file, buffer.value.text, baseVersion);
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
