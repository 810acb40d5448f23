/**
 * electron-builder's afterPack hook. An unpacked Electron (electronDist) brings its default app and a version file,
 * which electron-builder removes only from the zips it downloads itself.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';

/** @param {{ readonly appOutDir: string, readonly electronPlatformName: string, readonly packager: { readonly appInfo: { readonly productFilename: string } } }} context */
export default function afterPack(context) {
  const { appOutDir, electronPlatformName, packager } = context;
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents/Resources')
      : path.join(appOutDir, 'resources');
  rmSync(path.join(resources, 'default_app.asar'), { force: true });
  rmSync(path.join(appOutDir, 'version'), { force: true });
}
