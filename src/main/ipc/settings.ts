import { withoutSuppression, withSuppression, withWord } from '../../engine/settings/edit-settings';
import { ok } from '../../shared/result';
import { localDay } from '../../shared/settings';
import type { NamespaceHandlers } from './answer';
import type { Services } from './services';

export function settingsHandlers({ workspaces, userSettings }: Services): NamespaceHandlers<'settings'> {
  return {
    'settings/author': () => ok(userSettings.author),
    'settings/suppress': async ({ workspaceId, suppression, text }) => {
      const entry = { ...suppression, created: localDay(new Date()) };
      const outcome = await workspaces.changeSettings(workspaceId, text, (now) =>
        withSuppression(now, entry),
      );
      if (outcome.ok && suppression.author !== undefined) userSettings.setAuthor(suppression.author);
      return outcome;
    },
    'settings/restore': ({ workspaceId, finding, text }) =>
      workspaces.changeSettings(workspaceId, text, (now) => withoutSuppression(now ?? '{}', finding)),
    'settings/add-word': async ({ workspaceId, word, where, text }) => {
      if (where === 'folder')
        return workspaces.changeSettings(workspaceId, text, (now) => withWord(now, word));
      const added = userSettings.addWord(word);
      return added.ok ? ok({ kind: 'kept' as const }) : added;
    },
  };
}
