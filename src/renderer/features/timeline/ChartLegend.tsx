import { dayText } from '../../ui/time-text';
import type { ClosedDay } from './chart';
import { dateOf } from './days';
import styles from './TimelineChart.module.css';

/** What the marks of the chart mean, and which weekdays are closed. */
export function ChartLegend({ closed }: { readonly closed: readonly ClosedDay[] }) {
  const named = closed.filter(({ kind }) => kind === 'holiday');
  return (
    <div className={styles.legend}>
      <ul className={styles.samples} aria-label="Marks of the chart">
        <Sample kind="bar" text="Region deployed" />
        <Sample kind="completion" text="Completion expected" />
        <Sample kind="weekend" text="Weekend" />
        <Sample kind="holiday" text="Holiday or freeze" />
        <Sample kind="ready" text="Ready" />
        <Sample kind="cross" text="Start skipped" />
      </ul>
      {named.length === 0 ? null : (
        <p className={styles.holidays}>
          Without deployment:{' '}
          {named.map(({ day, reason }) => `${dayText(dateOf(day))}, ${reason}`).join('; ')}.
        </p>
      )}
    </div>
  );
}

type SampleKind = 'bar' | 'completion' | 'weekend' | 'holiday' | 'ready' | 'cross';

function Sample({ kind, text }: { readonly kind: SampleKind; readonly text: string }) {
  return (
    <li>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <SampleMark kind={kind} />
      </svg>
      {text}
    </li>
  );
}

function SampleMark({ kind }: { readonly kind: SampleKind }) {
  switch (kind) {
    case 'bar':
    case 'completion':
      return <rect className={styles[kind]} x="1" y="3" width="14" height="10" rx="2" />;
    case 'weekend':
      return <rect className={`${styles.weekend} ${styles.framed}`} x="1" y="1" width="14" height="14" />;
    case 'holiday':
      return (
        <rect className={styles.framed} fill="url(#timeline-hatch)" x="1" y="1" width="14" height="14" />
      );
    case 'ready':
      return <path className={styles.ready} d="M8 1L15 8L8 15L1 8Z" />;
    case 'cross':
      return <path className={styles.cross} d="M3 3L13 13M13 3L3 13" />;
  }
}
