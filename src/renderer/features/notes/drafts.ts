import { create } from 'zustand';
import { type NoteDrafts, parseDrafts, withDraft } from './model';

const storageKey = 'connector-review.note-drafts';

/** Half-written notes. They outlive a change of page, a reload and a crash of the window. */
export const useNoteDrafts = create<{ readonly drafts: NoteDrafts }>(() => ({ drafts: parseDrafts(read()) }));

/** Keeps what is being written; undefined when it became a note or was given up. */
export function keepDraft(key: string, text: string | undefined): void {
  useNoteDrafts.setState(({ drafts }) => ({ drafts: withDraft(drafts, key, text, Date.now()) }));
  try {
    localStorage.setItem(storageKey, JSON.stringify(useNoteDrafts.getState().drafts));
  } catch {
    // Full or switched off: the draft still lives as long as the window.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
