import type { WebContents } from 'electron';
import { type EventChannel, type EventPayload, events } from '../../shared/ipc';

/** Sends events to the window. */
export type Send = <E extends EventChannel>(channel: E, payload: EventPayload<E>) => void;

/**
 * Sends to the window's page while there is one.
 * @param target the page, undefined while there is no window
 * @throws {Error} when the payload does not match the contract, which is a fault of the caller
 */
export function createSend(target: () => Pick<WebContents, 'send' | 'isDestroyed'> | undefined): Send {
  return (channel, payload) => {
    const parsed = events[channel].safeParse(payload);
    if (!parsed.success)
      throw new Error(`Event ${channel} does not match the contract: ${parsed.error.message}`);
    const contents = target();
    if (contents !== undefined && !contents.isDestroyed()) contents.send(channel, parsed.data);
  };
}
