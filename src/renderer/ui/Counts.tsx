import { severities } from '../../shared/finding';
import type { Summary } from '../../shared/report';
import styles from './Counts.module.css';
import { SeverityIcon } from './SeverityIcon';
import { countOf } from './severity';

interface CountsProps {
  readonly summary: Summary;
  /** Leave out severities without findings. */
  readonly compact?: boolean;
}

/** Findings per severity, as icon and number. */
export function Counts({ summary, compact = false }: CountsProps) {
  const shown = severities.filter((severity) => !compact || summary[severity] > 0);
  const label = severities.map((severity) => countOf(severity, summary[severity])).join(', ');
  return (
    <span className={styles.root} role="img" aria-label={label} title={label}>
      {shown.map((severity) => (
        <span key={severity} className={styles.count} aria-hidden>
          <SeverityIcon severity={severity} />
          {summary[severity]}
        </span>
      ))}
    </span>
  );
}
