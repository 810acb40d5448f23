import { catalogueRules, engineRules } from '../../engine/catalogue';
import { fail, ok } from '../../shared/result';
import type { NamespaceHandlers } from './answer';
import { done, type Services } from './services';

export function appHandlers(services: Services): NamespaceHandlers<'app'> {
  return {
    'app/start': async () =>
      ok({
        version: services.version,
        initialFolder: services.initialFolder,
        samples: [...(await services.samples())],
        storage: services.storageStatus,
      }),
    'app/rules': () => ok([...catalogueRules.values(), ...engineRules]),
    // Only ids of the catalogue become a path.
    'app/help': async ({ rule }) =>
      catalogueRules.has(rule)
        ? services.helpPage(rule)
        : fail('not-found', `There is no help page for ${rule}.`),
    'app/set-unsaved': ({ count }) => {
      services.setUnsaved(count);
      return done;
    },
  };
}
