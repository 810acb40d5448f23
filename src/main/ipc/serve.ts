/** The only file that touches `ipcMain`. */
import { ipcMain } from 'electron';
import type { RequestChannel } from '../../shared/ipc';
import { answer, type Handler, type ServeContext } from './answer';

/** Serves one channel of the contract. A second handler for the same channel throws. */
export function serve<C extends RequestChannel>(
  channel: C,
  handler: Handler<C>,
  context: ServeContext,
): void {
  ipcMain.handle(channel, (event, input: unknown) =>
    answer(channel, handler, context, { frame: event.senderFrame, contentsId: event.sender.id }, input),
  );
}
