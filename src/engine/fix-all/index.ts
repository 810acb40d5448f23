import type { FixInfo } from '../../shared/finding';
import type { AppliedFix, FixedFile } from '../../shared/fixing';
import type { Report } from '../../shared/report';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type { CheckConfig } from '..';
import type { DocumentCache } from '../model/connector';
import { type ChosenFix, chooseFixes } from './chosen-fixes';
import { EditedSnapshot } from './edited-snapshot';
import { type FixState, isSound, stateOf } from './state';

/** What is to be fixed. */
export interface FixAllOptions {
  /** Ids of rules or checks; default all. */
  readonly rules?: readonly string[];
  /** Default `safe`; `suggest` also takes the first suggestion of a finding without safe fix. */
  readonly grade?: FixInfo['grade'];
}

/** What fix-all did. */
export interface FixAllResult {
  /** In order of name. */
  readonly files: readonly FixedFile[];
  /** In the order applied. */
  readonly applied: readonly AppliedFix[];
  /** Times fixes were applied. */
  readonly rounds: number;
  /** False when it stopped at its bound with fixes left. */
  readonly complete: boolean;
  /** The connector with all of it applied. */
  readonly snapshot: ConnectorSnapshot;
  /** What is left of it. */
  readonly report: Report;
}

/** Rounds needed are few: each leaves only the fixes that met another one. */
const mostRounds = 40;

/** Checks at most, which bounds the time; unsound fixes take some to be singled out. */
const mostChecks = 160;

/**
 * Applies the fixes of all findings until none is left. A fix that would add an error, make a JSON file unreadable or
 * lead back to an earlier state is left out. Pure, like `analyze`; `cache` as there, and left holding the fixed texts.
 */
export function fixAll(
  snapshot: ConnectorSnapshot,
  config: CheckConfig = {},
  options: FixAllOptions = {},
  cache: DocumentCache = new Map(),
): FixAllResult {
  return new FixRun(snapshot, config, options, cache).run();
}

class FixRun {
  private readonly applied: AppliedFix[] = [];
  private readonly without = new Set<string>();
  private readonly seen: EditedSnapshot[] = [];
  private readonly rules: ReadonlySet<string> | undefined;
  private readonly config: CheckConfig;
  private readonly first: FixState;
  private checks = 1;

  constructor(
    snapshot: ConnectorSnapshot,
    config: CheckConfig,
    private readonly options: FixAllOptions,
    private readonly cache: DocumentCache,
  ) {
    this.rules = options.rules === undefined ? undefined : new Set(options.rules);
    this.first = stateOf(EditedSnapshot.of(snapshot), config, cache);
    // A fix of the title must not change halfway whose rules apply.
    this.config = { ...config, publisher: this.first.analysis.report.publisher.kind };
  }

  run(): FixAllResult {
    let state = this.first;
    let rounds = 0;
    let complete = false;
    while (rounds < mostRounds && this.checks < mostChecks) {
      const chosen = this.choose(state);
      complete = chosen.length === 0;
      if (complete) break;
      this.seen.push(state.edited);
      const next = this.step(state, chosen);
      if (next !== state) rounds += 1;
      state = next;
    }
    const files = state.edited.changed().map(({ name, text }) => {
      return { name, before: text.original, after: text.text, edits: text.edits(name) };
    });
    const { publisher } = this.first.analysis.report;
    const report = { ...state.analysis.report, publisher };
    return { files, applied: this.applied, rounds, complete, snapshot: state.edited.snapshot, report };
  }

  private choose({ analysis, edited }: FixState): readonly ChosenFix[] {
    const { rules, without } = this;
    const wanted = { rules, without, grade: this.options.grade ?? 'safe' };
    return chooseFixes(analysis, edited.snapshot, wanted);
  }

  /** The state after as many of the fixes as are sound together; the same state when the first of them is not. */
  private step(state: FixState, chosen: readonly ChosenFix[]): FixState {
    let batch = chosen;
    for (;;) {
      const edited = state.edited.with(batch.flatMap(({ edits }) => edits));
      if (!this.seen.some((earlier) => earlier.sameTexts(edited))) {
        const next = stateOf(edited, this.config, this.cache);
        this.checks += 1;
        if (isSound(state, next)) {
          this.applied.push(...batch.map(({ info }) => info));
          return next;
        }
      }
      const [only] = batch;
      if (only === undefined) return state;
      if (batch.length === 1) {
        this.without.add(only.key);
        return state;
      }
      batch = batch.slice(0, Math.ceil(batch.length / 2));
    }
  }
}
