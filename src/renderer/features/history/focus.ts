/** Element that takes the focus when Enter is pressed in the list. */
export const detailHeadingId = 'submission-heading';
