import { changeableEngineRules } from '../../shared/settings';
import { catalogueRules, engineRules } from '../catalogue';
import { editDistance } from '../words/edit-distance';

/** What an id in the settings stands for; `fixed`: findings that nobody may switch off. */
export function kindOfId(id: string): 'known' | 'fixed' | 'unknown' {
  if (allIds().has(id)) return 'known';
  return engineRules.some((rule) => rule.id === id) ? 'fixed' : 'unknown';
}

/** The one of `names` that a mistyped name most likely means; undefined when none is near. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  if (wanted.length > 100) return undefined;
  const most = Math.max(1, Math.min(3, Math.floor(wanted.length / 4)));
  let best: string | undefined;
  let far = most + 1;
  for (const name of names) {
    const distance = name.toLowerCase() === wanted ? 0 : editDistance(wanted, name, most);
    if (distance < far) [best, far] = [name, distance];
  }
  return best;
}

let ids: ReadonlySet<string> | undefined;

/** Ids of all rules and checks that settings may change. */
export function allIds(): ReadonlySet<string> {
  ids ??= new Set([
    ...[...catalogueRules.values()].flatMap((rule) => [rule.id, ...rule.checks.map(({ key }) => key)]),
    ...changeableEngineRules,
  ]);
  return ids;
}
