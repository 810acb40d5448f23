import { withoutSuppression, withSuppression, withWord } from '../../engine/settings/edit-settings';
import { allIds } from '../../engine/settings/known-ids';
import { fail, ok } from '../../shared/result';
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
      // A name that cannot be kept is asked for again.
      if (outcome.ok && suppression.author !== undefined) await userSettings.setAuthor(suppression.author);
      return outcome;
    },
    'settings/restore': ({ workspaceId, finding, text }) =>
      workspaces.changeSettings(workspaceId, text, (now) => withoutSuppression(now ?? '{}', finding)),
    'settings/add-word': async ({ workspaceId, word, where, text }) => {
      if (where === 'folder')
        return workspaces.changeSettings(workspaceId, text, (now) => withWord(now, word));
      const added = await userSettings.addWord(word);
      return added.ok ? ok({ kind: 'kept' as const }) : added;
    },
    'settings/own': async () => ok(await userSettings.read()),
    'settings/set-levels': ({ ids, level }) => {
      const unknown = ids.find((id) => !allIds().has(id));
      return unknown === undefined
        ? userSettings.setLevels(ids, level)
        : fail('not-found', `There is no rule or check ${unknown} whose level could be changed.`);
    },
    'settings/add-own-word': ({ word }) => userSettings.addWord(word),
    'settings/remove-own-word': ({ word }) => userSettings.removeWord(word),
    'settings/set-author': ({ author }) => userSettings.setAuthor(author),
    'settings/start-anew': () => userSettings.startAnew(),
  };
}
