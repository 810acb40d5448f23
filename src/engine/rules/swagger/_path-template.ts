/** A way a path template is malformed. */
export interface PathFault {
  readonly kind: 'noSlash' | 'character' | 'braces' | 'nested' | 'defaultValue';
  /** The character that is not allowed; empty for the other kinds. */
  readonly text: string;
}

/** Segments of plain words and variables, as in nearly all paths. */
const sound = /^\/(?:[^?#*{}]|\{[^?#*{}/=]*\})*$/;
const noFaults: readonly PathFault[] = [];

/** What is wrong with the text of a path; every kind of fault once. */
export function pathFaults(path: string): readonly PathFault[] {
  if (sound.test(path)) return noFaults;
  const faults: PathFault[] = [];
  if (!path.startsWith('/')) faults.push({ kind: 'noSlash', text: '' });
  for (const text of ['?', '#', '*']) if (path.includes(text)) faults.push({ kind: 'character', text });
  const kinds = new Set(path.split('/').flatMap(braceFaults));
  for (const kind of kinds) faults.push({ kind, text: '' });
  return faults;
}

function braceFaults(segment: string): readonly PathFault['kind'][] {
  // Most segments are plain words.
  if (!segment.includes('{') && !segment.includes('}')) return [];
  const faults: PathFault['kind'][] = [];
  let depth = 0;
  for (const character of segment) {
    if (character === '{') depth += 1;
    if (depth > 1 && character === '{') faults.push('nested');
    if (character === '=' && depth > 0) faults.push('defaultValue');
    if (character === '}') depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? faults : [...faults, 'braces'];
}
