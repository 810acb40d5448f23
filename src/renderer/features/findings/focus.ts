/** Id of the findings list, the element that takes the focus. */
export const findingsListId = 'findings-list';

/** Moves the keyboard focus into the findings list. */
export function focusFindings(): void {
  document.getElementById(findingsListId)?.focus();
}
