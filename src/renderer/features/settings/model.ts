import { type Severity, severities } from '../../../shared/finding';
import type { PublisherKind, Report, RuleInfo } from '../../../shared/report';
import { changeableEngineRules, type RuleLevel } from '../../../shared/settings';
import { publisherName } from '../../ui/publisher';
import { countOf, severityName } from '../../ui/severity';

/** Chosen levels by rule or check id; an id that is not there has the level of its rule, or its default. */
export type Levels = Readonly<Record<string, RuleLevel>>;

/** How a level is called. */
export const levelName: Readonly<Record<RuleLevel, string>> = { off: 'Off', ...severityName };

/** A line of the list of rules. */
export interface RuleRow {
  readonly rule: RuleInfo;
  /** What the rule has now; where its checks differ, the gravest of them. */
  readonly level: RuleLevel;
  /** How the rule differs from its default, in a word or two; empty when it does not. */
  readonly change: string;
}

/** Rules whose level can be changed, in the order of the catalog. */
export function changeableRules(rules: Iterable<RuleInfo>): readonly RuleInfo[] {
  return [...rules].filter(({ id }) => !id.startsWith('engine/') || changeableEngineRules.includes(id));
}

/** Checks that can have a level of their own: where a check is called as its rule, the two are one setting. */
export function ownChecks({ id, checks }: RuleInfo): RuleInfo['checks'] {
  return checks.filter(({ key }) => key !== id);
}

/** Ids of a rule and its checks that have a chosen level. */
export function changedIds(rule: RuleInfo, levels: Levels): readonly string[] {
  return [rule.id, ...ownChecks(rule).map(({ key }) => key)].filter((id) => levels[id] !== undefined);
}

/** The level a check has now. */
export function levelOfCheck(rule: RuleInfo, check: RuleInfo['checks'][number], levels: Levels): RuleLevel {
  return levels[check.key] ?? levels[rule.id] ?? check.severity;
}

/** Rows of the rules in which every word of `text` occurs, in title or id of the rule or one of its checks. */
export function ruleRows(
  rules: readonly RuleInfo[],
  levels: Levels,
  { text, changedOnly }: { readonly text: string; readonly changedOnly: boolean },
): readonly RuleRow[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rules
    .filter((rule) => !changedOnly || changedIds(rule, levels).length > 0)
    .filter((rule) => words.every((word) => searchText(rule).includes(word)))
    .map((rule) => ({ rule, level: gravest(rule, levels), change: changeText(rule, levels) }));
}

function searchText({ id, title, checks }: RuleInfo): string {
  return [id, title, ...checks.flatMap(({ key, title: name }) => [key, name])].join('\n').toLowerCase();
}

function gravest(rule: RuleInfo, levels: Levels): RuleLevel {
  // Untouched, a rule has the severity the catalog gives it as a whole.
  if (changedIds(rule, levels).length === 0) return rule.severity;
  const now = rule.checks.map((check) => levelOfCheck(rule, check, levels));
  return severities.find((severity) => now.includes(severity)) ?? 'off';
}

function changeText(rule: RuleInfo, levels: Levels): string {
  const now = new Set(rule.checks.map((check) => levelOfCheck(rule, check, levels)));
  const [only] = now;
  const changed = changedIds(rule, levels);
  if (changed.length === 0) return '';
  if (only !== undefined && now.size === 1) return levelName[only];
  if (!changed.includes(rule.id))
    return changed.length === 1 ? '1 check changed' : `${changed.length} checks changed`;
  return `${levelName[levels[rule.id] as RuleLevel]}, by check`;
}

/** What a rule gets when no level is chosen: "Default (Error)", "Default (Error, Info)", "Default (by check)". */
export function defaultOfRule({ checks }: RuleInfo): string {
  const found = severities.filter((level) => checks.some(({ severity }) => severity === level));
  return found.length > 2
    ? 'Default (by check)'
    : `Default (${found.map((level) => severityName[level]).join(', ')})`;
}

/** What a check gets when no level is chosen for it: that of its rule where there is one. */
export function defaultOfCheck(rule: RuleInfo, severity: Severity, levels: Levels): string {
  const level = levels[rule.id];
  return level === undefined ? `Default (${severityName[severity]})` : `As the rule (${levelName[level]})`;
}

/** Whom a rule or check is for. */
export function publishersText(publishers: readonly PublisherKind[]): string {
  const [only] = publishers;
  return publishers.length === 1 && only !== undefined ? `${publisherName[only]}s only` : 'All publishers';
}

/** How a rule stands in the open connector: what it found, and why it or a check of it did not run. */
export function standing(report: Report, rule: string): readonly string[] {
  const skipped = report.skipped.filter((entry) => entry.rule === rule).map(({ reason }) => reason);
  const found = report.findings.filter(
    (finding) => finding.rule === rule && finding.suppressed === undefined,
  );
  const counts = severities.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [countOf(severity, count)];
  });
  if (counts.length > 0) return [`${counts.join(', ')}.`, ...skipped];
  return skipped.length > 0 ? skipped : ['Nothing found.'];
}

/** What is said when a level was chosen; null: the default. */
export function levelAnnouncement(id: string, level: RuleLevel | null): string {
  return `${id}: ${level === null ? 'default' : levelName[level]}.`;
}
