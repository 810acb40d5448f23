import type { Note } from '../../../shared/history';

/** Longest note, UTF-16 units (contract of `review/add-note`). */
export const maxNoteLength = 20_000;

/** Notes on a finding, or on the submission as a whole where `fingerprint` is null; newest first. */
export function notesOn(notes: readonly Note[], fingerprint: string | null): readonly Note[] {
  return notes.filter((note) => note.fingerprint === fingerprint).sort(byNewest);
}

/** Notes on findings that are not among `fingerprints`; newest first. */
export function notesElsewhere(notes: readonly Note[], fingerprints: ReadonlySet<string>): readonly Note[] {
  return notes
    .filter((note) => note.fingerprint !== null && !fingerprints.has(note.fingerprint))
    .sort(byNewest);
}

function byNewest(a: Note, b: Note): number {
  return a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0;
}

/** Text being written, not yet a note. */
export interface NoteDraft {
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export type NoteDrafts = Readonly<Record<string, NoteDraft>>;

/** Drafts kept; the oldest make room. */
const maxDrafts = 100;

/** Where a new note is being written. `place` is the open folder, else the submission, so that a save does not part a draft from its finding. */
export function newNoteKey(place: string, fingerprint: string | null): string {
  return JSON.stringify(['new', place, fingerprint]);
}

/** Where the change of a note is being written. */
export function editKey(noteId: string): string {
  return JSON.stringify(['edit', noteId]);
}

/** The drafts with one replaced; undefined drops it. */
export function withDraft(
  drafts: NoteDrafts,
  key: string,
  text: string | undefined,
  now: number,
): NoteDrafts {
  const others = Object.entries(drafts).filter(([other]) => other !== key);
  const all = text === undefined ? others : [...others, [key, { text, at: now }] as const];
  return Object.fromEntries(all.sort(([, a], [, b]) => a.at - b.at).slice(-maxDrafts));
}

/** Reads kept drafts; whatever is not one is left out. */
export function parseDrafts(json: string | null): NoteDrafts {
  if (json === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, NoteDraft] => isDraft(entry[1])),
  );
}

function isDraft(value: unknown): value is NoteDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, at } = value as Partial<Record<'text' | 'at', unknown>>;
  return typeof text === 'string' && typeof at === 'number';
}

/** Why a text cannot become a note; null when it can. */
export function problemOf(text: string): string | null {
  if (text.length <= maxNoteLength) return null;
  return `A note holds ${maxNoteLength.toLocaleString('en')} characters; this text is ${(text.length - maxNoteLength).toLocaleString('en')} over. Shorten it or make two.`;
}
