import { ask } from '../bridge/client';
import { completeSettings } from '../features/editor/monaco';
import { registerProviders } from '../features/editor/providers';
import { followEdits } from '../store/drafts';
import { openFolder } from '../store/open-folder';
import { followDisk } from '../store/saving';
import { useSession } from '../store/session';
import { useWorkspace } from '../store/workspace';
import { runCommand } from './commands';
import { listenForShortcuts } from './shortcuts';

let started = false;

/** Wires the window to the main process and opens the folder it was started with. Once, however often React asks. */
export async function start(): Promise<void> {
  if (started) return;
  started = true;
  registerProviders();
  followEdits();
  listenForShortcuts();
  window.workbench.on('app/open-folder', ({ path }) => void openFolder(path));
  window.workbench.on('app/command', ({ command }) => void runCommand(command));
  window.workbench.on('storage/problem', (storage) => useSession.setState({ storage }));
  window.workbench.on('workspace/changed-on-disk', ({ workspaceId, files }) => {
    if (useWorkspace.getState().workspace?.id === workspaceId) void followDisk(files);
  });
  const [info, rules, recent] = await Promise.all([
    ask('app/start', null),
    ask('app/rules', null),
    ask('workspace/recent', null),
  ]);
  useSession.setState({
    version: info?.version ?? '',
    storage: info?.storage ?? { kind: 'ready' },
    samples: info?.samples ?? [],
    recent: recent ?? [],
    rules: new Map((rules ?? []).map((rule) => [rule.id, rule])),
  });
  completeSettings(rules ?? []);
  if (typeof info?.initialFolder === 'string') await openFolder(info.initialFolder);
}
