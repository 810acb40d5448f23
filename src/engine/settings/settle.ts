import type { Finding } from '../../shared/finding';
import type { SkippedRule } from '../../shared/report';
import type { Rule } from '../define-rule';
import { finish, type RawFinding } from '../raw-finding';
import { atLevels } from './levels';
import type { MergedSettings } from './merge-settings';
import { suppress } from './suppress';

/** A run of rules and what decides how far its silence counts. */
export interface SettledRun {
  readonly findings: readonly RawFinding[];
  readonly skipped: readonly SkippedRule[];
  /** Rules that were to run. */
  readonly rules: readonly Rule[];
  /** False when rules were left out on purpose. */
  readonly complete: boolean;
  readonly today: string | undefined;
}

/** Findings as the settings want them: at their level, suppressed with a reason, and with what is wrong in the settings. */
export function settle(
  run: SettledRun,
  { settings, problems }: MergedSettings,
): readonly (readonly [Finding, RawFinding])[] {
  const levelled = atLevels(run.findings, settings);
  const finished = finish(problems.length === 0 ? levelled : [...levelled, ...problems]);
  if (settings.suppressions.length === 0) return finished;
  const { suppressed, idle } = suppress(
    finished.map(([finding]) => finding),
    settings.suppressions,
    { today: run.today, ran: ranIds(run), complete: run.complete },
  );
  const leveledIdle = atLevels(idle, settings);
  const all =
    leveledIdle.length === 0 ? finished : finish([...finished.map(([, raw]) => raw), ...leveledIdle]);
  return all.map(([finding, raw]) => {
    const suppression = suppressed.get(finding.fingerprint);
    return suppression === undefined
      ? ([finding, raw] as const)
      : ([{ ...finding, suppressed: suppression }, raw] as const);
  });
}

/** Ids of the rules that ran without saying that they left something out, and of their checks. */
function ranIds({ rules, skipped }: SettledRun): ReadonlySet<string> {
  const left = new Set(skipped.map(({ rule }) => rule));
  const ran = rules.filter(({ info }) => !left.has(info.id));
  return new Set(ran.flatMap(({ info }) => [info.id, ...info.checks.map(({ key }) => key)]));
}
