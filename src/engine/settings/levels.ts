import type { SkippedRule } from '../../shared/report';
import type { RuleLevel } from '../../shared/settings';
import type { Rule } from '../define-rule';
import type { RawFinding } from '../raw-finding';
import type { Settings } from './settings';

/** A level and the settings file it comes from. */
interface Level {
  readonly level: RuleLevel;
  readonly source: string;
}

/**
 * What the nearest settings that say anything make of a check; in one file the check's own id comes before its rule's.
 */
export function levelOf(settings: Settings, rule: string, check: string): Level | undefined {
  for (const { name, levels } of settings.files) {
    const level = levels.get(check) ?? levels.get(rule);
    if (level !== undefined) return { level, source: name };
  }
  return undefined;
}

/** Rules that are to run, and those switched off with the reason; checks switched off alone are told too. */
export function rulesToRun(
  rules: readonly Rule[],
  settings: Settings,
): { readonly rules: readonly Rule[]; readonly skipped: readonly SkippedRule[] } {
  if (settings.files.every(({ levels }) => levels.size === 0)) return { rules, skipped: [] };
  const skipped: SkippedRule[] = [];
  const kept = rules.filter(({ info }) => {
    const off = info.checks
      .map(({ key }) => ({ key, level: levelOf(settings, info.id, key) }))
      .filter(({ level }) => level?.level === 'off');
    const [first] = off;
    if (first === undefined) return true;
    const isWhole = off.length === info.checks.length;
    if (isWhole) skipped.push({ rule: info.id, reason: `Switched off in ${first.level?.source}.` });
    else
      for (const { key, level } of off)
        skipped.push({ rule: info.id, reason: `The check ${key} is switched off in ${level?.source}.` });
    return !isWhole;
  });
  return { rules: kept, skipped };
}

/** Findings at the severity the settings give them, without those of checks that are switched off. */
export function atLevels(findings: readonly RawFinding[], settings: Settings): readonly RawFinding[] {
  if (settings.files.every(({ levels }) => levels.size === 0)) return findings;
  return findings.flatMap((finding) => {
    const level = levelOf(settings, finding.rule, finding.check)?.level;
    if (level === undefined) return [finding];
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
