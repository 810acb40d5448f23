import { create } from 'zustand';
import type { ComparisonChoice, ComparisonState } from '../../../shared/comparison';
import { ask } from '../../bridge/client';
import { checkNow } from '../../store/checking';
import { useWorkspace } from '../../store/workspace';

const none: ComparisonState = { current: null, earlier: [] };

/** What the open connector is compared with. */
export const useComparison = create<ComparisonState>(() => none);

/** Whether the menu that chooses the version is open. */
export const useCompareMenu = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openCompareMenu(): void {
  if (useWorkspace.getState().workspace !== null) useCompareMenu.setState({ open: true });
}

// A folder that is opened or closed brings its own comparison.
useWorkspace.subscribe((state, before) => {
  if (state.workspace?.id === before.workspace?.id) return;
  useComparison.setState(none);
  if (state.workspace !== null) void refreshComparison();
});

/** Asks again which versions there are: saving and checking adds some. */
export async function refreshComparison(): Promise<void> {
  const { workspace } = useWorkspace.getState();
  if (workspace !== null) show(workspace.id, await ask('compare/state', { workspaceId: workspace.id }));
}

/** Compares with another version, or with none, and checks anew. */
export async function compareWith(choice: ComparisonChoice): Promise<void> {
  const { workspace } = useWorkspace.getState();
  if (workspace === null) return;
  const state = await ask('compare/choose', { workspaceId: workspace.id, choice });
  if (state === undefined) return;
  show(workspace.id, state);
  await checkNow();
}

/** Asks for a connector folder to compare with. */
export async function compareWithFolder(): Promise<void> {
  const path = await ask('workspace/choose-folder', null);
  if (typeof path === 'string') await compareWith({ kind: 'folder', path });
}

function show(workspaceId: string, state: ComparisonState | undefined): void {
  if (state !== undefined && useWorkspace.getState().workspace?.id === workspaceId)
    useComparison.setState(state);
}
