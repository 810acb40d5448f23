import type { Finding, Suppression } from '../../shared/finding';
import { ruleInfo } from '../catalogue';
import { suggest } from '../fix';
import { removeChild } from '../json/edit';
import { asFinding, type RawFinding } from '../raw-finding';
import { expiredMessage, unusedMessage } from './messages';
import { isOwnFile, type SuppressionEntry } from './settings';

/** Circumstances that decide what a suppression can do. */
export interface SuppressionConfig {
  /** YYYY-MM-DD; without it nothing expires. */
  readonly today: string | undefined;
  /** Ids of the rules that ran to the end and of their checks: only for these nothing found means nothing there. */
  readonly ran: ReadonlySet<string>;
  /** False when some rules were left out on purpose, so that a fingerprint alone may be one of theirs. */
  readonly complete: boolean;
}

/** Suppressions by what they say first, so that many of them cost little. */
class Index {
  private readonly byFingerprint = new Map<string, SuppressionEntry[]>();
  private readonly byRule = new Map<string, SuppressionEntry[]>();

  constructor(entries: readonly SuppressionEntry[]) {
    for (const entry of entries) {
      if (entry.fingerprint !== undefined) add(this.byFingerprint, entry.fingerprint, entry);
      else if (entry.rule !== undefined) add(this.byRule, entry.rule, entry);
    }
  }

  /** Those for one finding first, then those for its check, then for its rule. */
  matching(finding: Finding): readonly SuppressionEntry[] {
    const { fingerprint, rule, check } = finding;
    const candidates = [
      ...(this.byFingerprint.get(fingerprint) ?? []),
      ...(this.byRule.get(check) ?? []),
      ...(rule === check ? [] : (this.byRule.get(rule) ?? [])),
    ];
    return candidates.filter((entry) => matches(entry, finding));
  }
}

function add(map: Map<string, SuppressionEntry[]>, key: string, entry: SuppressionEntry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

/** True when the finding is everything that the entry names. */
export function matches(
  entry: Omit<SuppressionEntry, 'doc' | 'node'>,
  finding: Pick<Finding, 'fingerprint' | 'rule' | 'check' | 'file' | 'pointer'>,
): boolean {
  const { fingerprint, rule, file, pointer } = entry;
  return (
    !finding.rule.startsWith('engine/') &&
    (fingerprint === undefined || fingerprint === finding.fingerprint) &&
    (rule === undefined || rule === finding.rule || rule === finding.check) &&
    (file === undefined || file === finding.file) &&
    (pointer === undefined || finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`))
  );
}

/** Findings with their suppressions, and findings about suppressions that do nothing. */
export function suppress(
  findings: readonly Finding[],
  entries: readonly SuppressionEntry[],
  config: SuppressionConfig,
): {
  readonly suppressed: ReadonlyMap<string, Suppression>;
  readonly idle: readonly RawFinding[];
} {
  const suppressed = new Map<string, Suppression>();
  if (entries.length === 0) return { suppressed, idle: [] };
  const index = new Index(entries);
  const used = new Set<SuppressionEntry>();
  for (const finding of findings) {
    const matching = index.matching(finding);
    for (const entry of matching) used.add(entry);
    const active = matching.find((entry) => !isExpired(entry, config.today));
    if (active !== undefined) suppressed.set(finding.fingerprint, suppressionOf(active));
  }
  return { suppressed, idle: entries.flatMap((entry) => idleFinding(entry, used.has(entry), config)) };
}

function suppressionOf(entry: SuppressionEntry): Suppression {
  const { author, expires } = entry;
  return {
    kind: entry.fingerprint === undefined ? 'rule' : 'finding',
    reason: entry.reason,
    ...(author === undefined ? {} : { author }),
    ...(expires === undefined ? {} : { expires }),
    source: entry.doc.name,
  };
}

function isExpired({ expires }: SuppressionEntry, today: string | undefined): boolean {
  return expires !== undefined && today !== undefined && expires < today;
}

/** What to say of an entry that suppresses nothing; a file above may serve other connectors, so it says less there. */
function idleFinding(
  entry: SuppressionEntry,
  isUsed: boolean,
  config: SuppressionConfig,
): readonly RawFinding[] {
  const { doc, node } = entry;
  const own = isOwnFile(doc.name);
  const fixes = own ? [suggest('Remove this suppression', () => removeChild(doc, node))] : [];
  const what =
    entry.fingerprint === undefined ? `${entry.rule}` : `the finding ${entry.rule ?? entry.fingerprint}`;
  const common = { data: { what, expires: entry.expires ?? '' }, subject: subjectOf(entry), fixes };
  if (isExpired(entry, config.today)) {
    if (!own && !isUsed) return [];
    const at = doc.value(node.get('expires') ?? node);
    return [asFinding(ruleInfo('engine/suppression-expired'), expiredMessage, { at, ...common })];
  }
  const decided = entry.rule === undefined ? config.complete : config.ran.has(entry.rule);
  if (isUsed || !own || !decided) return [];
  const at = doc.spot(node.get('fingerprint') ?? node.get('rule') ?? node);
  // A fingerprint alone may belong to a rule that does not apply to this profile.
  const severity = entry.rule === undefined ? ('info' as const) : ('warning' as const);
  return [asFinding(ruleInfo('engine/suppression-unused'), unusedMessage, { at, severity, ...common })];
}

function subjectOf({ fingerprint, rule, file, pointer }: SuppressionEntry): string {
  return JSON.stringify([fingerprint, rule, file, pointer]);
}
