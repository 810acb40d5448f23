import type { App, WebContents } from 'electron';
import type { PageSource } from './origin';

/** A page may load itself again and nothing else. */
export function isNavigationAllowed(address: string, source: PageSource): boolean {
  return address === source.page;
}

/** Denies leaving the page, new windows and embedded views, for every web contents that will ever exist. */
export function guardNavigation(app: App, source: PageSource, onDenied: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, source, onDenied));
}

function guardContents(contents: WebContents, source: PageSource, onDenied: (address: string) => void): void {
  const deny = (event: {
    readonly url: string;
    readonly isMainFrame: boolean;
    preventDefault(): void;
  }): void => {
    if (event.isMainFrame && isNavigationAllowed(event.url, source)) return;
    event.preventDefault();
    onDenied(event.url);
  };
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    onDenied(url);
    return { action: 'deny' };
  });
  // Without a proxy there is nothing WebRTC may send its UDP through, so it sends none.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
