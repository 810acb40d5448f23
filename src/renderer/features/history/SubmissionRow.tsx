import { Badge } from '@fluentui/react-components';
import { CalendarClock16Regular, CheckmarkCircle16Filled, Note16Regular } from '@fluentui/react-icons';
import { severities } from '../../../shared/finding';
import type { SubmissionSummary } from '../../../shared/history';
import type { Summary } from '../../../shared/report';
import { publisherName } from '../../ui/publisher';
import { RelativeTime } from '../../ui/RelativeTime';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { countOf } from '../../ui/severity';
import { dayRange } from '../../ui/time-text';
import { FolderPath } from './FolderPath';
import styles from './HistoryPage.module.css';

/** A submission in three lines: what, where from, and how it stands. */
export function SubmissionRow({ submission }: { readonly submission: SubmissionSummary }) {
  const { title, folder, publisher, checkedAt, summary, noteCount, estimate } = submission;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.rowTitle} title={title}>
          {title}
        </span>
        <RelativeTime iso={checkedAt} className={styles.when} />
      </div>
      <div className={styles.line}>
        <FolderPath path={folder} />
        <Badge
          appearance="outline"
          size="small"
          color="informative"
          className={styles.badge}
          title={publisherName[publisher.kind]}
        >
          {publisher.kind === 'verified' ? 'Verified' : 'Independent'}
        </Badge>
      </div>
      <div className={styles.line}>
        <SeverityCounts summary={summary} />
        {noteCount === 0 ? null : (
          <span className={styles.count} title={`${noteCount} note${noteCount === 1 ? '' : 's'}`}>
            <Note16Regular aria-label="notes" /> {noteCount}
          </span>
        )}
        {estimate === null ? null : (
          <span className={styles.count} title="Completion expected">
            <CalendarClock16Regular aria-label="Completion expected" />
            {dayRange(estimate.completionFrom, estimate.completionTo)}
          </span>
        )}
      </div>
    </>
  );
}

/** Number of findings per severity; "No findings" where there are none. */
export function SeverityCounts({ summary }: { readonly summary: Summary }) {
  const present = severities.filter((severity) => summary[severity] > 0);
  if (present.length === 0) {
    return (
      <span className={styles.count}>
        <CheckmarkCircle16Filled className={styles.clean} aria-hidden="true" /> No findings
      </span>
    );
  }
  return present.map((severity) => (
    <span key={severity} className={styles.count} title={countOf(severity, summary[severity])}>
      <SeverityIcon severity={severity} /> {summary[severity]}
    </span>
  ));
}
