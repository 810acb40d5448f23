/**
 * Runs in the window: asks the engine for a check after each of so many keys typed into the first description, as the
 * window itself does.
 */
export async function askEngine({ folder, keys }: { readonly folder: string; readonly keys: number }) {
  const opened = await window.workbench.call('workspace/open', { path: folder });
  if (!opened.ok) throw new Error(opened.error.message);
  const { id, files } = opened.value;
  const file = 'apiDefinition.swagger.json';
  const { text = '', version = '' } = files.find(({ name }) => name === file) ?? {};
  const offset = text.indexOf('"description": "') + '"description": "'.length;
  const worker: number[] = [];
  const roundTrip: number[] = [];
  let base: number | undefined;
  for (let key = 1; key <= keys; key += 1) {
    const started = performance.now();
    const result = await window.workbench.call('check/run', {
      workspaceId: id,
      generation: key,
      publisher: 'auto',
      profile: 'submission',
      buffers: [
        {
          file,
          serial: key,
          base: key === 1 ? version : key - 1,
          edits: [{ offset, length: 0, text: 'x' }],
          length: text.length + key,
        },
      ],
      textQuality: 'later',
      base,
    });
    if (!result.ok) throw new Error(result.error.message);
    roundTrip.push(performance.now() - started);
    worker.push(result.value.durationMs);
    base = result.value.serial;
  }
  return { worker, roundTrip };
}
