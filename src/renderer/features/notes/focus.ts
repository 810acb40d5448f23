/** Id of the part of the details that holds the notes. */
export const notesId = 'details-notes';

/** Moves the keyboard focus into the field for a new note on what is selected. */
export function focusNewNote(): void {
  document.querySelector<HTMLTextAreaElement>(`#${notesId} textarea`)?.focus();
}
