import type { JsonNode } from '../json/node';
import { escapeToken } from '../json/pointer';

/** What two versions of a file differ in. */
export interface Differences {
  /** Pointer of the first difference that is more than a text, color or name. */
  readonly major: string | undefined;
  /** True when some text, color or name differs. */
  readonly minor: boolean;
  /** True when only what does not count differs. */
  readonly neutral: boolean;
}

/** What a difference at a path counts as. */
export type Weight = 'major' | 'minor' | 'neutral';

/** Compares two trees, key order aside, up to the first major difference. */
export function differences(
  old: JsonNode,
  now: JsonNode,
  weigh: (path: readonly string[]) => Weight,
): Differences {
  const found = { major: undefined as string | undefined, minor: false, neutral: false };
  const path: string[] = [];
  const note = () => {
    const weight = weigh(path);
    if (weight === 'major') found.major = path.map((step) => `/${escapeToken(step)}`).join('');
    else found[weight] = true;
  };
  const compare = (before: JsonNode | undefined, after: JsonNode | undefined): void => {
    if (found.major !== undefined) return;
    if (before === undefined || after === undefined || before.type !== after.type) note();
    else if (before.isObject) {
      for (const member of before.members) step(member.key?.text ?? '', member, after);
      for (const member of after.members)
        if (before.get(member.key?.text ?? '') === undefined) step(member.key?.text ?? '', undefined, after);
    } else if (before.isArray) {
      const count = Math.max(before.items.length, after.items.length);
      for (let index = 0; index < count && found.major === undefined; index += 1) {
        path.push(String(index));
        compare(before.items[index], after.items[index]);
        path.pop();
      }
    } else if (before.value !== after.value) note();
  };
  const step = (name: string, before: JsonNode | undefined, after: JsonNode): void => {
    if (found.major !== undefined) return;
    path.push(name);
    compare(before, after.get(name));
    path.pop();
  };
  compare(old, now);
  return found;
}
