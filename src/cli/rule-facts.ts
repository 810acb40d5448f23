import { engineRules } from '../engine/catalogue';
import { rules } from '../engine/rules';
import type { CheckInfo, RuleInfo } from '../shared/report';

/** Every rule a report can name: those of the catalogue that are checked, and the engine's own. */
export const knownRules: readonly RuleInfo[] = [...rules.map(({ info }) => info), ...engineRules];

/** A rule, and the check of it that was asked for. */
export interface Named {
  readonly rule: RuleInfo;
  /** Absent when the rule itself was named. */
  readonly check?: CheckInfo;
}

/** What an id names; a rule goes before a check of the same name. */
export function findRule(id: string): Named | undefined {
  const rule = knownRules.find((known) => known.id === id);
  if (rule !== undefined) return { rule };
  for (const owner of knownRules) {
    const check = owner.checks.find(({ key }) => key === id);
    if (check !== undefined) return { rule: owner, check };
  }
  return undefined;
}

/** Whom a rule or check is for, in a word. */
export function publishersText({ publishers }: Pick<CheckInfo, 'publishers'>): string {
  return publishers.length === 2 ? 'both' : publishers.join(', ');
}
