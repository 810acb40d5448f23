/** Shown of a secret: enough to find it, too little to use it. */
const shown = 4;
/** Below this length the first characters would give away too much. */
const shortest = 12;

/** The beginning of a secret, in quotes, for messages; the secret itself never appears in a report. */
export function masked(secret: string): string {
  const head = [...secret.slice(0, 2 * shown)].slice(0, shown).join('');
  return secret.length < shortest ? '"…"' : `${JSON.stringify(head).slice(0, -1)}…"`;
}
