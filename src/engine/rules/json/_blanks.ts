/** White space in words, such as "4 spaces" or "1 tab and 2 spaces". */
export function blanksInWords(text: string): string {
  const tabs = text.split('\t').length - 1;
  const spaces = text.length - tabs;
  const parts = [counted(tabs, 'tab'), counted(spaces, 'space')].filter((part) => part !== '');
  return parts.join(' and ') || 'nothing';
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
