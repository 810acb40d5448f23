import { Dismiss12Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { closeTab, cycleTab, openTab } from '../../store/tabs';
import { useWorkspace } from '../../store/workspace';
import styles from './EditorTabs.module.css';

/** Open files. Arrow keys move between them, Delete closes one. */
export function EditorTabs() {
  const tabs = useWorkspace((state) => state.tabs);
  const activeTab = useWorkspace((state) => state.activeTab);
  const files = useWorkspace((state) => state.files);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') cycleTab(1);
    else if (event.key === 'ArrowLeft') cycleTab(-1);
    else if (event.key === 'Delete' && activeTab !== null) closeTab(activeTab);
  };
  return (
    <div className={styles.bar} role="tablist" aria-label="Open files" onKeyDown={keys}>
      {tabs.map((name) => {
        const dirty = files.some((file) => file.name === name && file.dirty);
        return (
          <div key={name} className={styles.tab} data-active={name === activeTab} role="presentation">
            <button
              type="button"
              role="tab"
              className={styles.name}
              aria-selected={name === activeTab}
              tabIndex={name === activeTab ? 0 : -1}
              onClick={() => openTab(name)}
              onAuxClick={() => closeTab(name)}
            >
              {name}
              {dirty ? <span className={styles.dirty} role="img" aria-label="unsaved" /> : null}
            </button>
            <button
              type="button"
              className={styles.close}
              tabIndex={-1}
              aria-label={`Close ${name}`}
              onClick={() => closeTab(name)}
            >
              <Dismiss12Regular />
            </button>
          </div>
        );
      })}
    </div>
  );
}
