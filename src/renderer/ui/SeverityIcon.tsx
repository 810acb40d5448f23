import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../shared/finding';
import { severityName } from './severity';

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/** Severity by shape, colour and accessible name. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return (
    <Icon
      aria-label={severityName[severity]}
      style={{ color: `var(--severity-${severity})`, flexShrink: 0 }}
    />
  );
}
