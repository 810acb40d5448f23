import type { Severity, TextEdit } from '../shared/finding';
import type { Profile, PublisherKind, Report, Summary } from '../shared/report';
import type { ConnectorSnapshot } from '../shared/snapshot';
import type { Rule } from './define-rule';
import { Connector, type DocumentCache } from './model/connector';
import { finish } from './raw-finding';
import { rules as allRules } from './rules';
import { runRules } from './run-rules';

/** How a connector is to be checked. */
export interface CheckConfig {
  /** Default `auto`: read off folder and title. */
  readonly publisher?: PublisherKind | 'auto';
  /** Default `submission`. */
  readonly profile?: Profile;
  /** Rules to run; default all. */
  readonly rules?: readonly Rule[];
}

/** A report together with the means to compute the edits of its fixes. */
export interface Analysis {
  readonly report: Report;
  /** Edits of one fix, in offsets of the checked texts; undefined when the finding or fix is not part of the report. */
  editsOf(fingerprint: string, fixIndex: number): readonly TextEdit[] | undefined;
}

/** Checks one connector. Pure: the same snapshot and config give the same report; never throws for any content. */
export function checkConnector(snapshot: ConnectorSnapshot, config: CheckConfig = {}): Report {
  return analyze(snapshot, config).report;
}

/**
 * As `checkConnector`, keeping what fixes need. `cache` holds parsed documents between runs: pass the same map for the
 * same connector and only changed texts are parsed again.
 */
export function analyze(
  snapshot: ConnectorSnapshot,
  config: CheckConfig = {},
  cache?: DocumentCache,
): Analysis {
  const connector = new Connector(snapshot, cache);
  const publisher = connector.publisher(config.publisher ?? 'auto');
  const profile = config.profile ?? 'submission';
  const result = runRules(connector, config.rules ?? allRules, { publisher, profile });
  const findings = finish(result.findings);
  const byFingerprint = new Map(findings.map(([finding, raw]) => [finding.fingerprint, raw]));
  return {
    report: {
      title: connector.definition?.title ?? null,
      publisher,
      profile,
      summary: summarize(findings.map(([finding]) => finding.severity)),
      findings: findings.map(([finding]) => finding),
      skipped: [...result.skipped].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)),
    },
    editsOf: (fingerprint, fixIndex) => byFingerprint.get(fingerprint)?.fixes[fixIndex]?.edits(),
  };
}

/** Counts findings per severity. */
export function summarize(severities: readonly Severity[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const severity of severities) counts[severity] += 1;
  return counts;
}
