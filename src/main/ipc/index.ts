import type { RequestChannel } from '../../shared/ipc';
import type { Handler, Handlers, ServeContext } from './answer';
import { appHandlers } from './app';
import { checkHandlers } from './check';
import { compareHandlers } from './compare';
import { draftsHandlers } from './drafts';
import { historyHandlers } from './history';
import { reviewHandlers } from './review';
import { serve } from './serve';
import type { Services } from './services';
import { settingsHandlers } from './settings';
import { submissionHandlers } from './submission';
import { timelineHandlers } from './timeline';
import { workspaceHandlers } from './workspace';

/** One handler for each channel of the contract; the type fails to compile when one is missing. */
export function allHandlers(services: Services): Handlers {
  return {
    ...appHandlers(services),
    ...workspaceHandlers(services),
    ...draftsHandlers(services),
    ...checkHandlers(services),
    ...compareHandlers(services),
    ...historyHandlers(services),
    ...reviewHandlers(services),
    ...settingsHandlers(services),
    ...submissionHandlers(services),
    ...timelineHandlers(services),
  };
}

/** Starts to serve the window. */
export function serveAll(services: Services, context: ServeContext): void {
  const handlers = allHandlers(services);
  for (const channel of Object.keys(handlers) as RequestChannel[]) {
    serve(channel, handlers[channel] as Handler<typeof channel>, context);
  }
}
