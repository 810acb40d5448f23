import {
  BracesRegular,
  CodeRegular,
  DocumentRegular,
  FolderRegular,
  ImageRegular,
  MarkdownRegular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, useMemo } from 'react';
import { showPage } from '../../store/session';
import { openTab } from '../../store/tabs';
import { useFindings, useWorkspace } from '../../store/workspace';
import { Counts } from '../../ui/Counts';
import { setFilter } from '../findings/view-store';
import styles from './FileList.module.css';
import { type FileRow, fileRows } from './model';

/** The connector's files with what was found in each. */
export function FileList() {
  const workspace = useWorkspace((state) => state.workspace);
  const activeTab = useWorkspace((state) => state.activeTab);
  const files = useWorkspace((state) => state.files);
  const findings = useFindings();
  const rows = useMemo(
    () => (workspace === null ? [] : fileRows(workspace, findings)),
    [workspace, findings],
  );
  return (
    <section className={styles.root} aria-label="Files">
      <h2 className={styles.heading}>Files</h2>
      <ul className={styles.list} onKeyDown={moveFocus}>
        {rows.map((row) => (
          <li key={row.name}>
            <button
              type="button"
              className={styles.row}
              aria-current={row.name === activeTab}
              title={row.label}
              onClick={() => open(row)}
            >
              <FileIcon row={row} />
              <span className={styles.name}>{row.label}</span>
              {files.some((file) => file.name === row.name && file.dirty) ? (
                <span className={styles.dirty} role="img" aria-label="unsaved" title="Unsaved edits" />
              ) : null}
              <span className={styles.counts}>
                <Counts summary={row.summary} compact />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function open(row: FileRow): void {
  if (row.kind === 'text') openTab(row.name);
  else if (row.kind === 'icon') showPage('icon');
  else setFilter({ text: row.name === '.' ? 'file:.' : `file:${row.name}` });
}

function FileIcon({ row }: { readonly row: FileRow }) {
  if (row.kind === 'folder') return <FolderRegular />;
  if (row.kind === 'icon') return <ImageRegular />;
  if (/\.json$/i.test(row.name)) return <BracesRegular />;
  if (/\.md$/i.test(row.name)) return <MarkdownRegular />;
  return /\.csx$/i.test(row.name) ? <CodeRegular /> : <DocumentRegular />;
}

/** Arrow keys move between the rows. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[at + step]?.focus();
  event.preventDefault();
}
