import {
  CheckmarkCircle16Filled,
  Clock16Regular,
  EyeOff16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type Severity, severities } from '../../../shared/finding';
import { assertNever } from '../../../shared/result';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { severityName } from '../../ui/severity';
import styles from './IconPage.module.css';
import { counts, type Verdict } from './model';

/** A verdict by icon and word. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict.kind) {
    case 'pending':
      return <Line icon={<Clock16Regular aria-hidden="true" />} text="Checking…" />;
    case 'pass':
      return (
        <Line icon={<CheckmarkCircle16Filled className={styles.pass} aria-hidden="true" />} text="Passes" />
      );
    case 'not-judged':
      return <Line icon={<SubtractCircle16Regular aria-hidden="true" />} text="Not judged" />;
    case 'suppressed':
      return <Line icon={<EyeOff16Regular aria-hidden="true" />} text="Suppressed" />;
    case 'findings': {
      const worst: Severity =
        severities.find((severity) => verdict.findings.some((f) => counts(f) && f.severity === severity)) ??
        'info';
      return <Line icon={<SeverityIcon severity={worst} />} text={severityName[worst]} />;
    }
    default:
      return assertNever(verdict);
  }
}

function Line({ icon, text }: { readonly icon: ReactNode; readonly text: string }) {
  return (
    <span className={styles.verdict}>
      {icon} {text}
    </span>
  );
}
