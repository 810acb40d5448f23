/** Draws the app's icon from its source: `npx tsx src/tools/icon.ts`. The picture is kept in the repository. */
import path from 'node:path';
import sharp from 'sharp';
import { projectRoot } from './support/project';

const folder = path.join(projectRoot, 'resources/icons');
await sharp(path.join(folder, 'icon.svg'), { density: 144 })
  .resize(512, 512)
  .png({ compressionLevel: 9 })
  .toFile(path.join(folder, 'icon.png'));
