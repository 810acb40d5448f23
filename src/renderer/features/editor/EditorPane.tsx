import { DocumentRegular } from '@fluentui/react-icons';
import { useDeferredValue } from 'react';
import { useWorkspace } from '../../store/workspace';
import { EmptyState } from '../../ui/EmptyState';
import { CodeEditor } from './CodeEditor';
import { ConflictBar } from './ConflictBar';
import styles from './EditorPane.module.css';
import { EditorTabs } from './EditorTabs';

/** Tabs over the code editor. */
export function EditorPane() {
  const activeTab = useWorkspace((state) => state.activeTab);
  const workspaceId = useWorkspace((state) => state.workspace?.id ?? '');
  // Made in a task of its own: together with the rest of the page it would hold up the window.
  const ready = useDeferredValue(true, false);
  const noFiles = useWorkspace((state) => state.files.length === 0);
  return (
    <section className={styles.root} aria-label="Editor">
      <EditorTabs />
      {activeTab === null ? null : <ConflictBar file={activeTab} />}
      {activeTab === null ? (
        <EmptyState
          icon={<DocumentRegular />}
          title={noFiles ? 'No text files in this folder' : 'No file open'}
        >
          {noFiles
            ? 'The findings below say which files the submission needs.'
            : 'Choose a file at the left, or a finding below to go to its place.'}
        </EmptyState>
      ) : ready ? (
        <CodeEditor file={activeTab} workspaceId={workspaceId} />
      ) : null}
    </section>
  );
}
