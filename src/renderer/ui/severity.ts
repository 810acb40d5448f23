import type { Severity } from '../../shared/finding';

/** Name of a severity in the window. */
export const severityName: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

/** "1 error", "2 errors"; "infos" is no word, so advice counts as notes. */
export function countOf(severity: Severity, count: number): string {
  const noun = severity === 'info' ? 'suggestion' : severity;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
