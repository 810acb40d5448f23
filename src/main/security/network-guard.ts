import type { Session } from 'electron';
import { isOwnAddress, type PageSource, parseUrl } from './origin';

/** True when a request may go on: the app's own files and what never leaves the process. */
export function isRequestAllowed(address: string, source: PageSource): boolean {
  if (isOwnAddress(address, source)) return true;
  const url = parseUrl(address);
  if (url === undefined) return false;
  if (url.protocol === 'data:') return true; // carries its own content
  if (url.protocol === 'blob:') return isOwnAddress(url.pathname, source);
  if (source.devOrigin === undefined) return false;
  if (url.protocol === 'devtools:') return true;
  return url.protocol === 'ws:' && `http://${url.host}` === source.devOrigin; // live reload
}

/** Cancels every request that leaves the app, takes no proxy, and starts no download. */
export function guardNetwork(
  session: Session,
  source: PageSource,
  onBlocked: (address: string) => void,
): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const allowed = isRequestAllowed(details.url, source);
    if (!allowed) onBlocked(details.url);
    callback({ cancel: !allowed });
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false); // its dictionaries would come from the network
  void session.setProxy({ mode: 'direct' });
}
