import { protocol, type Session } from 'electron';
import { serveAppFile } from './app-files';
import { appScheme } from './origin';

/** Makes `app://` a standard, secure scheme. Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the bundled pages under `app://`.
 * @param root absolute path of the folder with the bundled pages
 */
export function serveAppScheme(session: Session, root: string): void {
  session.protocol.handle(appScheme, (request) => serveAppFile(request, root));
}
