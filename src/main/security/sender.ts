import { isOwnAddress, type PageSource } from './origin';

/** What a sender check looks at of a frame. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

/** Who sent a message: the frame, and the identity of the web contents it lives in. */
export interface Sender {
  readonly frame: SenderFrame | null;
  readonly contentsId: number;
}

/** True for the main frame of the workstation's own window showing the workstation's own page. */
export function isTrustedSender(
  sender: Sender,
  windowContentsId: number | undefined,
  source: PageSource,
): boolean {
  if (windowContentsId === undefined || sender.contentsId !== windowContentsId) return false;
  if (sender.frame === null || sender.frame.parent !== null) return false;
  return isOwnAddress(sender.frame.url, source);
}
