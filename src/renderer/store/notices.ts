import { create } from 'zustand';

/** A short message at the foot of the window. */
export interface Notice {
  readonly id: number;
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

interface NoticeState {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticeState>(() => ({ notices: [] }));

let lastId = 0;

/** Shows a message; errors stay until dismissed, everything else for six seconds. */
export function showNotice(notice: Omit<Notice, 'id'>): void {
  lastId += 1;
  const id = lastId;
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((n) => n.text !== notice.text), { ...notice, id }].slice(-3),
  }));
  if (notice.intent !== 'error') setTimeout(() => dismissNotice(id), 6000);
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) }));
}
