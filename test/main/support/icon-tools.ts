import path from 'node:path';
import { keepCopy } from '../../../src/adapters/disk';
import { editIcon } from '../../../src/adapters/icon';
import type { IconEditTools } from '../../../src/main/workspace/icon-edits';

/** What icons are painted with, in this process; copies go below the folder given. */
export function iconTools(folder: string): IconEditTools {
  return {
    editIcon,
    keepReplaced: (connector, bytes) => keepCopy(path.join(folder, 'data', 'replaced'), connector, bytes),
  };
}
