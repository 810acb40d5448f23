import type { SkippedRule } from '../shared/report';
import { ruleInfo } from './catalogue';
import type { MessageTemplate, Rule } from './define-rule';
import type { Connector } from './model/connector';
import { filePlace, folderPlace } from './model/text-document';
import { asFinding, type RawFinding } from './raw-finding';
import { outOfScope, type RunSettings, scopesOf } from './rule-scope';
import { RunContext } from './run-context';
import { firstUnmet, unmetNeeds } from './unmet-needs';

/** Findings in no particular order, and what could not be looked at. */
export interface RunResult {
  readonly findings: readonly RawFinding[];
  readonly skipped: readonly SkippedRule[];
}

/** One finding for each file that cannot be read. */
export function unreadableFiles(connector: Connector): readonly RawFinding[] {
  return connector.snapshot.unreadable.map((file) => {
    const template = {
      says: '{file} cannot be read: {reason}',
      help: 'Make the file readable, then check again.',
    };
    const data = { file: file.name, reason: file.reason };
    return asFinding(ruleInfo('engine/file-unreadable'), template, { at: filePlace(file.name), data });
  });
}

/** Runs every rule that applies; a rule that throws becomes a finding and the others go on. */
export function runRules(connector: Connector, rules: readonly Rule[], settings: RunSettings): RunResult {
  const findings: RawFinding[] = [];
  const skipped: SkippedRule[] = [];
  const scopes = scopesOf(settings);
  const unmet = unmetNeeds(connector, settings);
  const context = new RunContext({ connector, settings, findings, skipped });
  for (const rule of rules) {
    const reason = outOfScope(rule, settings, scopes) ?? firstUnmet(rule.needs, unmet);
    if (reason !== undefined) {
      skipped.push({ rule: rule.info.id, reason });
      continue;
    }
    try {
      rule.check(context.of(rule));
    } catch (error) {
      // What the rule reported before it failed stands.
      findings.push(crashed(rule, error));
    }
  }
  context.end();
  return { findings, skipped };
}

function crashed(rule: Rule, error: unknown): RawFinding {
  const template: MessageTemplate = {
    says: 'The rule {rule} could not finish on this connector: {reason}',
    help: 'The other rules are complete; report this connector to the makers of Connector Review.',
  };
  const data = { rule: rule.info.id, reason: error instanceof Error ? error.message : String(error) };
  return asFinding(ruleInfo('engine/rule-crashed'), template, {
    at: folderPlace,
    data,
    subject: rule.info.id,
  });
}
