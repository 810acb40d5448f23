import type { Severity } from '../shared/finding';
import type { CheckInfo, RuleInfo } from '../shared/report';
import data from './data/catalogue.json';

/** All rules of the catalogue, implemented or not, by id. */
export const catalogueRules: ReadonlyMap<string, RuleInfo> = new Map(
  (data.rules as readonly RuleInfo[]).map((rule) => [rule.id, rule]),
);

/** Findings the engine itself makes; they have no catalogue entry. */
export const engineRules: readonly RuleInfo[] = [
  engineRule('engine/rule-crashed', 'A rule could not finish'),
  engineRule('engine/file-unreadable', 'A file of the connector could not be read'),
  engineRule('engine/settings-invalid', 'Settings that cannot be followed'),
  engineRule('engine/suppression-expired', 'A suppression has expired', 'warning'),
  engineRule('engine/suppression-unused', 'A suppression matches nothing', 'warning'),
];

/** Facts of one rule; throws for an id that neither catalogue nor engine knows. */
export function ruleInfo(id: string): RuleInfo {
  const info = catalogueRules.get(id) ?? engineRules.find((rule) => rule.id === id);
  if (info === undefined) throw new Error(`Rule ${id} is not in the catalogue.`);
  return info;
}

/** Facts of one check of a rule; throws for an unknown key. */
export function checkInfo(rule: RuleInfo, key: string): CheckInfo {
  const check = rule.checks.find((candidate) => candidate.key === key);
  if (check === undefined) throw new Error(`Rule ${rule.id} has no check ${key}.`);
  return check;
}

function engineRule(id: string, title: string, severity: Severity = 'error'): RuleInfo {
  const common = {
    title,
    severity,
    publishers: ['verified', 'independent'],
    sources: ['Connector Review'],
  } as const;
  return { id, origin: 'extension', ...common, checks: [{ key: id, profile: 'any', ...common }] };
}
