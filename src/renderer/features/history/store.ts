import { create } from 'zustand';
import type { SubmissionDetail, SubmissionSummary } from '../../../shared/history';
import type { Result } from '../../../shared/result';
import { call } from '../../bridge/client';
import { useWorkspace } from '../../store/workspace';

interface HistoryState {
  /** Null until the first answer. */
  readonly list: Result<readonly SubmissionSummary[]> | null;
  /** The selected submission's detail; null while it is read. */
  readonly detail: { readonly id: string; readonly result: Result<SubmissionDetail> } | null;
  readonly selected: string | null;
  readonly filter: string;
}

/** Filter and selection survive a look at another page. */
export const useHistory = create<HistoryState>(() => ({
  list: null,
  detail: null,
  selected: null,
  filter: '',
}));

/** Reads the list anew; the old one stays visible meanwhile. Something is always selected. */
export async function loadHistory(): Promise<void> {
  const list = await call('history/list', null);
  useHistory.setState(({ selected }) => ({
    list,
    selected: list.ok ? stillListed(list.value, selected) : selected,
  }));
}

/** The selection while it exists; else the version that is open, else the newest. */
function stillListed(list: readonly SubmissionSummary[], selected: string | null): string | null {
  for (const id of [selected, useWorkspace.getState().submissionId]) {
    if (id !== null && list.some((submission) => submission.id === id)) return id;
  }
  return list[0]?.id ?? null;
}

/** Reads what is known of a submission; an answer for another selection is dropped. */
export async function loadDetail(id: string): Promise<void> {
  const result = await call('history/detail', { submissionId: id });
  if (useHistory.getState().selected === id) useHistory.setState({ detail: { id, result } });
}

export function selectSubmission(id: string): void {
  useHistory.setState({ selected: id });
}

export function setFilter(filter: string): void {
  useHistory.setState({ filter });
}
