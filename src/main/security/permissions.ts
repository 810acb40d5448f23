import type { Session } from 'electron';

/** The workstation needs no permission of the browser kind (camera, location, notifications, ...), so none is granted. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
