/** Entry of the utility process that decodes icons: hostile pictures crash or stall it, never the window. */
import { editIcon, readIcon } from '../../adapters/icon';
import { runChildLoop } from './child-loop';
import type { IconEditOutcome, IconJob, IconOutcome } from './icon-client';

runChildLoop({
  answer: async (payload): Promise<IconOutcome | IconEditOutcome> => {
    const { bytes, name, operation } = payload as IconJob;
    if (operation !== undefined) return await editIcon(bytes, name, operation);
    const { reading, preview } = await readIcon(bytes, name);
    if (preview === undefined) return { reading };
    // sharp's WASM build hands out views on shared memory, which cannot be sent to another process.
    return { reading, preview: { ...preview, rgba: new Uint8Array(preview.rgba) } };
  },
});
