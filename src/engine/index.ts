import type { FileEdit, Finding, TextEdit } from '../shared/finding';
import type { ReferenceCatalogue } from '../shared/reference';
import type { Profile, PublisherKind, Report, SkippedRule, Summary } from '../shared/report';
import type { UserSettings } from '../shared/settings';
import type { ConnectorSnapshot } from '../shared/snapshot';
import type { Rule } from './define-rule';
import type { Dictionary } from './dictionary';
import { Connector, type DocumentCache } from './model/connector';
import type { RawFinding } from './raw-finding';
import { rules as allRules } from './rules';
import { type RunResult, runRules, unreadableFiles } from './run-rules';
import { rulesToRun } from './settings/levels';
import { mergeSettings } from './settings/merge-settings';
import { settingsDictionary } from './settings/settings-dictionary';
import { settle } from './settings/settle';

/** How a connector is to be checked. */
export interface CheckConfig {
  /** Default: what the settings files say, else `auto`, read off folder and title. */
  readonly publisher?: PublisherKind | 'auto';
  /** Default: what the settings files say, else `submission`. */
  readonly profile?: Profile;
  /** Rules to run; default all. */
  readonly rules?: readonly Rule[];
  /** The version before this one, for the profile `update`. */
  readonly previous?: ConnectorSnapshot;
  /** Other connectors, for rules of uniqueness. */
  readonly reference?: ReferenceCatalogue;
  /** Default true. False leaves out the rules of the pass `text-quality`; the report lists them as skipped. */
  readonly textQuality?: boolean;
  /** Words spelled right, for the text-quality pass. */
  readonly dictionary?: Dictionary;
  /** Settings of the person; those of the snapshot's settings files come first. */
  readonly settings?: UserSettings;
  /** The day suppressions expire by, YYYY-MM-DD; without it none expires. */
  readonly today?: string;
}

/** A report together with the means to compute the edits of its fixes. */
export interface Analysis {
  readonly report: Report;
  /** Edits of one fix, in offsets of the checked texts; undefined when the finding or fix is not part of the report. */
  editsOf(fingerprint: string, fixIndex: number): readonly TextEdit[] | undefined;
  /** What a fix on the disk does; undefined for every other fix. */
  fileEditOf(fingerprint: string, fixIndex: number): FileEdit | undefined;
  /** Rules whose findings `withTextQuality` adds: those of the pass, and those about suppressions that do nothing. */
  readonly pending: readonly string[];
  /** The same with the rules of the pass `text-quality` run as well, where they were left out; the others do not run again. */
  withTextQuality(): Analysis;
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
  const merged = mergeSettings(snapshot, config.settings, cache);
  const publisher = connector.publisher(config.publisher ?? merged.settings.publisher ?? 'auto');
  const profile = config.profile ?? merged.settings.profile ?? 'submission';
  const previous = config.previous === undefined ? undefined : readPrevious(config.previous);
  const { reference, today } = config;
  const dictionary = settingsDictionary(config.dictionary, merged.settings.words);
  const settings = { publisher, profile, previous, reference, dictionary };
  const { rules, skipped: switchedOff } = rulesToRun(config.rules ?? allRules, merged.settings);
  const isAll = config.rules === undefined || config.rules === allRules;
  const { others, ofLanguage, leftOut } = passesOf(rules);
  const first = runRules(connector, others, settings);
  const basis = {
    findings: [...unreadableFiles(connector), ...first.findings],
    skipped: [...switchedOff, ...first.skipped],
  };
  const report = ({ findings, skipped }: RunResult, complete: () => Analysis): Analysis => {
    const left = skipped.filter(({ reason }) => reason === textQualityLeftOut).map(({ rule }) => rule);
    const whole = left.length === 0 && isAll;
    const finished = settle({ findings, skipped, rules, complete: whole, today }, merged);
    const all = finished.map(([finding]) => finding);
    let byFingerprint: ReadonlyMap<string, RawFinding> | undefined;
    const rawOf = (fingerprint: string): RawFinding | undefined => {
      byFingerprint ??= new Map(finished.map(([finding, raw]) => [finding.fingerprint, raw]));
      return byFingerprint.get(fingerprint);
    };
    return {
      report: {
        title: connector.definition?.title ?? null,
        publisher,
        profile,
        summary: summarize(all),
        findings: all,
        skipped: [...skipped].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)),
      },
      editsOf: (fingerprint, fixIndex) => rawOf(fingerprint)?.fixes[fixIndex]?.edits(),
      fileEditOf: (fingerprint, fixIndex) => rawOf(fingerprint)?.fixes[fixIndex]?.fileEdit?.(),
      pending: left.length === 0 ? left : [...left, ...suppressionRules],
      withTextQuality: complete,
    };
  };
  const complete = (): Analysis => {
    const second = runRules(connector, ofLanguage, settings);
    const all = {
      findings: [...basis.findings, ...second.findings],
      skipped: [...basis.skipped, ...second.skipped],
    };
    const whole: Analysis = report(all, () => whole);
    return whole;
  };
  if (config.textQuality !== false) return complete();
  return report({ ...basis, skipped: [...basis.skipped, ...leftOut] }, complete);
}

const textQualityLeftOut = 'Text quality was left out.';

/** Rules parted by pass, with what a report says where the second is left out. */
interface Passes {
  readonly others: readonly Rule[];
  readonly ofLanguage: readonly Rule[];
  readonly leftOut: readonly SkippedRule[];
}

/** Most connectors are checked by the same list of rules. */
const knownPasses = new WeakMap<readonly Rule[], Passes>();

function passesOf(rules: readonly Rule[]): Passes {
  const known = knownPasses.get(rules);
  if (known !== undefined) return known;
  const ofLanguage = rules.filter(({ pass }) => pass === 'text-quality');
  const others = rules.filter(({ pass }) => pass !== 'text-quality');
  const leftOut = ofLanguage.map(({ info }) => ({ rule: info.id, reason: textQualityLeftOut }));
  knownPasses.set(rules, { others, ofLanguage, leftOut });
  return { others, ofLanguage, leftOut };
}

/** They wait for all rules: a suppression may mean a finding of the last of them. */
const suppressionRules = ['engine/suppression-unused', 'engine/suppression-expired'];

/** Counts findings per severity, and apart from them those that are suppressed. */
export function summarize(findings: readonly Pick<Finding, 'severity' | 'suppressed'>[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  let suppressed = 0;
  for (const finding of findings) {
    if (finding.suppressed === undefined) counts[finding.severity] += 1;
    else suppressed += 1;
  }
  return suppressed === 0 ? counts : { ...counts, suppressed };
}

/** Read once for as long as the same snapshot is compared with: every key pressed is checked against it. */
const previousRead = new WeakMap<ConnectorSnapshot, Connector>();

function readPrevious(snapshot: ConnectorSnapshot): Connector {
  const known = previousRead.get(snapshot) ?? new Connector(snapshot);
  previousRead.set(snapshot, known);
  return known;
}
