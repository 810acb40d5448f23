import { Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TextEncoding } from '../../shared/snapshot';
import { comparisonText } from '../features/compare/model';
import { useComparison } from '../features/compare/store';
import { useCursor } from '../features/editor/cursor';
import { useSession } from '../store/session';
import { type CheckState, useWorkspace } from '../store/workspace';
import { Counts } from '../ui/Counts';
import styles from './StatusBar.module.css';

const encodingNames: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** Publisher kind, counts, check time, saved or not; at the right the file in front. */
export function StatusBar() {
  const { workspace, report, check, checkMs, files, activeTab } = useWorkspace();
  const storage = useSession((state) => state.storage);
  const compared = useComparison(({ current }) => comparisonText(current));
  const unsaved = files.filter((file) => file.dirty).length;
  const file = workspace?.files.find((candidate) => candidate.name === activeTab);
  return (
    <footer className={styles.bar}>
      {workspace === null || report === null ? (
        <span>Offline: nothing leaves this computer</span>
      ) : (
        <>
          <span>{report.publisher.kind === 'verified' ? 'Verified' : 'Independent'}</span>
          {compared === undefined ? null : <span data-testid="compared">{compared}</span>}
          <Counts summary={report.summary} />
          <CheckStatus
            kind={check.kind}
            ms={checkMs}
            message={check.kind === 'failed' ? check.message : ''}
          />
          <span data-testid="save-state">
            {unsaved === 0 ? 'All saved' : `${unsaved} unsaved file${unsaved === 1 ? '' : 's'}`}
          </span>
        </>
      )}
      <span className={styles.gap} />
      {file === undefined ? null : (
        <>
          <CursorPlace />
          <span>
            {encodingNames[file.encoding]}
            {file.bom ? ' with BOM' : ''}
          </span>
          <LineEndName text={file.text} />
        </>
      )}
      {storage.kind === 'ready' ? null : (
        <span>History {storage.kind === 'read-only' ? 'read-only' : 'not available'}</span>
      )}
    </footer>
  );
}

function CursorPlace() {
  const cursor = useCursor();
  return cursor === null ? null : (
    <span>
      Ln {cursor.line}, Col {cursor.column}
    </span>
  );
}

function LineEndName({ text }: { readonly text: string }) {
  const name = useMemo(() => lineEndName(text), [text]);
  return <span>{name}</span>;
}

function CheckStatus({
  kind,
  ms,
  message,
}: {
  readonly kind: CheckState['kind'];
  readonly ms: number;
  readonly message: string;
}) {
  if (kind === 'running' || kind === 'completing') {
    return (
      <span className={styles.checking}>
        <Spinner size="extra-tiny" /> {kind === 'running' ? 'Checking' : 'Checking the language'}
      </span>
    );
  }
  if (kind === 'failed') return <span title={message}>Check failed: {message}</span>;
  return <span>Checked in {ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms</span>;
}

function lineEndName(text: string): string {
  const crlf = text.includes('\r\n');
  const lf = /(?<!\r)\n/.test(text);
  if (crlf && lf) return 'Mixed line ends';
  return crlf ? 'CRLF' : 'LF';
}
