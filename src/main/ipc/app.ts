import { catalogueRules, engineRules } from '../../engine/catalogue';
import { ok } from '../../shared/result';
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
    'app/set-unsaved': ({ count }) => {
      services.setUnsaved(count);
      return done;
    },
  };
}
