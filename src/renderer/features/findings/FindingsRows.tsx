import {
  ChevronDown16Regular,
  ChevronRight16Regular,
  EyeOff16Regular,
  Wrench16Regular,
} from '@fluentui/react-icons';
import { memo } from 'react';
import type { Finding } from '../../../shared/finding';
import { SeverityIcon } from '../../ui/SeverityIcon';
import styles from './FindingsList.module.css';
import type { FindingRow, GroupBy } from './model';

/** Id of the element of a row in the document. */
export function rowId(key: string): string {
  return `finding-row-${key}`;
}

/** Heading of a group. */
export function GroupRow({ row }: { readonly row: Extract<FindingRow, { kind: 'group' }> }) {
  return (
    <div
      id={rowId(row.key)}
      className={styles.group}
      role="treeitem"
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={false}
      tabIndex={-1}
    >
      {row.open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      <span className={styles.label}>{row.label}</span>
      <span className={styles.count}>{row.count}</span>
    </div>
  );
}

/** What a line shows of its finding. */
interface ShownFinding {
  readonly fingerprint: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly fix: Finding['fix'];
  /** Undefined for a finding that counts. */
  readonly reason: string | undefined;
  readonly rule: string;
  /** False where the findings are grouped by it. */
  readonly showRule: boolean;
  readonly place: string;
  /** The place is within the file of the group. */
  readonly shortPlace: boolean;
}

/** Values only: while a person types, most of a finding that changes is its offset, which no line shows. */
export function shownOf(finding: Finding, groupBy: GroupBy): ShownFinding {
  const { fingerprint, severity, message, fix, rule, range, suppressed } = finding;
  const { start, end } = range;
  const wholeFile = start.offset === end.offset && end.offset === 0;
  const file = groupBy === 'file' ? '' : finding.file === '.' ? 'Folder' : finding.file;
  const at = wholeFile ? '' : `${groupBy === 'file' ? '' : ':'}${start.line}:${start.column}`;
  return {
    fingerprint,
    severity,
    message,
    fix,
    reason: suppressed?.reason,
    rule,
    showRule: groupBy !== 'rule',
    place: `${file}${at}`,
    shortPlace: groupBy === 'file',
  };
}

/** Line of a finding; drawn again only when what it shows is another. */
export const FindingLine = memo(function FindingLine({
  selected,
  ...shown
}: ShownFinding & { readonly selected: boolean }) {
  const { fix, message, reason, rule } = shown;
  return (
    <div
      id={rowId(shown.fingerprint)}
      className={styles.finding}
      role="treeitem"
      aria-level={2}
      aria-selected={selected}
      tabIndex={-1}
      data-rule={rule}
      data-suppressed={reason !== undefined}
    >
      <SeverityIcon severity={shown.severity} />
      <span className={styles.message} title={message}>
        {message}
      </span>
      {reason === undefined ? null : (
        <span className={styles.suppressed} title={`Suppressed: ${reason}`}>
          <EyeOff16Regular aria-label="suppressed" />
          <span className={styles.reason}>{reason}</span>
        </span>
      )}
      {fix === 'none' ? null : (
        <span className={styles.fix} title={fix === 'safe' ? 'Has a quick fix' : 'Has a suggested fix'}>
          <Wrench16Regular aria-label="fixable" />
        </span>
      )}
      {shown.showRule ? <span className={styles.rule}>{rule}</span> : null}
      <span className={shown.shortPlace ? styles.position : styles.place}>{shown.place}</span>
    </div>
  );
});
