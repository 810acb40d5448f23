import { create } from 'zustand';

/** A short message at the foot of the window. */
export interface Notice {
  readonly id: number;
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** What the person may do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface NoticeState {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticeState>(() => ({ notices: [] }));

let lastId = 0;

/** Shows a message; errors and offers stay until dismissed, everything else for six seconds. */
export function showNotice(notice: Omit<Notice, 'id'>): void {
  lastId += 1;
  const id = lastId;
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((n) => n.text !== notice.text), { ...notice, id }].slice(-3),
  }));
  const stays = notice.intent === 'error' || notice.action !== undefined;
  if (!stays) setTimeout(() => dismissNotice(id), 6000);
}

/** Takes back what was offered under this label, or everything: it no longer applies. */
export function dismissOffers(label?: string): void {
  const isGone = ({ action }: Notice): boolean =>
    action !== undefined && (label === undefined || action.label === label);
  useNotices.setState(({ notices }) => ({ notices: notices.filter((n) => !isGone(n)) }));
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) }));
}
