/** Scheme and host the bundled pages are served from. */
export const appScheme = 'app';
export const appHost = 'connector-review';
export const appOrigin = `${appScheme}://${appHost}`;
/** The one page of the workstation. */
export const appPage = `${appOrigin}/index.html`;

/** Where pages come from: the bundle, or electron-vite's server while developing. */
export interface PageSource {
  /** Address the window loads. */
  readonly page: string;
  /** Origin of the development server; undefined in every packaged or built run. */
  readonly devOrigin: string | undefined;
}

/**
 * Decides where pages come from. The development server counts only when the program is not packaged, and only on
 * this machine.
 */
export function pageSource(isPackaged: boolean, rendererUrl: string | undefined): PageSource {
  const bundled: PageSource = { page: appPage, devOrigin: undefined };
  if (isPackaged || !rendererUrl) return bundled;
  const url = parseUrl(rendererUrl);
  if (url === undefined || url.protocol !== 'http:') return bundled;
  if (url.hostname !== 'localhost' && url.hostname !== '127.0.0.1') return bundled;
  return { page: url.href, devOrigin: url.origin };
}

/** True for an address inside the workstation's own pages. */
export function isOwnAddress(address: string, source: PageSource): boolean {
  const url = parseUrl(address);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (source.devOrigin !== undefined) return url.origin === source.devOrigin;
  // Node gives custom schemes the origin "null", so scheme and host are compared.
  return url.protocol === `${appScheme}:` && url.host === appHost;
}

/** Reads an address; undefined when it is none. */
export function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
