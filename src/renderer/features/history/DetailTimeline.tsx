import type { Estimate } from '../../../shared/timeline';
import { dayRange, dayText } from '../../ui/time-text';
import styles from './SubmissionDetails.module.css';

/** The timeline stored with the submission. */
export function DetailTimeline({ estimate }: { readonly estimate: Estimate | null }) {
  return (
    <section className={styles.block} aria-label="Timeline">
      <h3 className={styles.blockTitle}>Timeline</h3>
      {estimate === null ? (
        <p className={styles.none}>No estimate stored. The Timeline page makes one for the open connector.</p>
      ) : (
        <>
          <p className={styles.expected}>
            Completion expected{' '}
            <strong>{dayRange(estimate.completionFrom, estimate.completionTo, 'weekday')}</strong>
          </p>
          <ol className={styles.regions}>
            {estimate.regions.map(({ group, region, date }) => (
              <li key={group}>
                <span className={styles.quiet}>{group}</span>
                <span>{region}</span>
                <span className={styles.day}>{dayText(date)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
