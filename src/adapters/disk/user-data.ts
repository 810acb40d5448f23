import path from 'node:path';

/** What the folder of a person's data depends on. */
export interface UserDataInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Folder below it for pictures that were replaced. */
export const replacedIcons = 'replaced-icons';

/** Absolute path of the folder where the workstation keeps a person's data; the same as Electron's for the application. */
export function userDataFolder({ env, platform, home }: UserDataInput): string {
  const own = env.CONNECTOR_REVIEW_USER_DATA;
  if (own) return path.resolve(own);
  return path.join(applicationData(env, platform, home), 'Connector Review');
}

function applicationData(env: UserDataInput['env'], platform: NodeJS.Platform, home: string): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env.APPDATA || path.join(home, 'AppData', 'Roaming');
  return env.XDG_CONFIG_HOME || path.join(home, '.config');
}
