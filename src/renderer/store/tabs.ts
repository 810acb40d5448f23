import { modelOf } from '../features/editor/buffers';
import { useWorkspace } from './workspace';

/** Shows a file in the editor, opening a tab where there is none. */
export function openTab(file: string): void {
  if (modelOf(file) === undefined) return;
  useWorkspace.setState(({ tabs }) => ({
    activeTab: file,
    tabs: tabs.includes(file) ? tabs : [...tabs, file],
  }));
}

/** Closes a tab; its text and unsaved edits stay in memory. */
export function closeTab(file: string): void {
  useWorkspace.setState(({ tabs, activeTab }) => {
    const at = tabs.indexOf(file);
    const rest = tabs.filter((tab) => tab !== file);
    const neighbour = rest[Math.min(at, rest.length - 1)] ?? null;
    return { tabs: rest, activeTab: activeTab === file ? neighbour : activeTab };
  });
}

/** Moves to the next (1) or previous (-1) tab, around the end. */
export function cycleTab(step: 1 | -1): void {
  const { tabs, activeTab } = useWorkspace.getState();
  if (tabs.length === 0) return;
  const at = activeTab === null ? 0 : tabs.indexOf(activeTab);
  useWorkspace.setState({ activeTab: tabs[(at + step + tabs.length) % tabs.length] ?? null });
}
