import { existsSync } from 'node:fs';
import { ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { gone, type Services, withStorage } from './services';

export function historyHandlers(services: Services): NamespaceHandlers<'history'> {
  return {
    'history/list': () => withStorage(services, (storage) => ok([...storage.submissions.list()])),
    'history/detail': ({ submissionId }) =>
      withStorage(services, (storage) => {
        const stored = storage.submissions.detail(submissionId);
        return stored === null
          ? gone('This submission')
          : ok({ ...stored, folderExists: existsSync(stored.folder) });
      }),
  };
}
