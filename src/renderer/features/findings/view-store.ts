import { create } from 'zustand';
import type { Severity } from '../../../shared/finding';
import { defaultView, type FindingsView } from './model';

/** Filter, grouping and closed groups of the findings list. */
export const useFindingsView = create<FindingsView>(() => defaultView);

export function setFilter(change: Partial<Pick<FindingsView, 'text' | 'groupBy'>>): void {
  useFindingsView.setState(change);
}

export function toggleSeverity(severity: Severity): void {
  useFindingsView.setState(({ severities }) => ({
    severities: severities.includes(severity)
      ? severities.filter((s) => s !== severity)
      : [...severities, severity],
  }));
}

export function toggleSuppressed(): void {
  useFindingsView.setState(({ suppressed }) => ({ suppressed: !suppressed }));
}

export function toggleGroup(key: string): void {
  useFindingsView.setState(({ closed }) => ({
    closed: closed.includes(key) ? closed.filter((k) => k !== key) : [...closed, key],
  }));
}
