/** Parts that .NET reads and other regular expressions do not, or only in newer versions. */
const dotNet = [/\(\?[>#(']/, /\(\?<[A-Za-z_]\w*-/] as const;

/**
 * Whether a `pattern` is a regular expression; it is compiled, never run. `dotNet`: only .NET, or only some versions of
 * JavaScript, can read it, so that the verdict does not depend on where it is given.
 */
export function patternKind(pattern: string): 'sound' | 'dotNet' | 'broken' {
  if (hasModifiers(pattern) || repeatsNames(pattern)) return 'dotNet';
  try {
    new RegExp(pattern);
    return 'sound';
  } catch {
    return dotNet.some((part) => part.test(pattern)) ? 'dotNet' : 'broken';
  }
}

function hasModifiers(pattern: string): boolean {
  return /\(\?(?:[imnsx]+(?:-[imnsx]+)?|-[imnsx]+)[:)]/.test(pattern);
}

function repeatsNames(pattern: string): boolean {
  const names = [...pattern.matchAll(/\(\?<([A-Za-z_$][\w$]*)>/g)].map((match) => match[1]);
  return new Set(names).size < names.length;
}
