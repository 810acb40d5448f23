import { ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { done, gone, type Services, withStorage } from './services';

export function reviewHandlers(services: Services): NamespaceHandlers<'review'> {
  return {
    'review/notes': ({ submissionId }) =>
      withStorage(services, (storage) => ok([...storage.notes.list(submissionId)])),
    'review/add-note': ({ submissionId, fingerprint, text }) =>
      withStorage(services, (storage) => ok(storage.notes.add(submissionId, fingerprint, text))),
    'review/update-note': ({ noteId, text }) =>
      withStorage(services, (storage) => {
        const note = storage.notes.update(noteId, text);
        return note === null ? gone('This note') : ok(note);
      }),
    'review/delete-note': ({ noteId }) =>
      withStorage(services, (storage) => (storage.notes.remove(noteId) ? done : gone('This note'))),
  };
}
