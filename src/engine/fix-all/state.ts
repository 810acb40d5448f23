import type { Report } from '../../shared/report';
import { type Analysis, analyze, type CheckConfig } from '..';
import type { DocumentCache } from '../model/connector';
import { JsonDocument } from '../model/json-document';
import type { EditedSnapshot } from './edited-snapshot';

/** A connector between two rounds: its texts and what is wrong with them. */
export interface FixState {
  readonly edited: EditedSnapshot;
  readonly analysis: Analysis;
  /** JSON files that can be read without fault. */
  readonly valid: ReadonlySet<string>;
}

/** Checks the texts as they are. */
export function stateOf(edited: EditedSnapshot, config: CheckConfig, cache: DocumentCache): FixState {
  const analysis = analyze(edited.snapshot, config, cache);
  const valid = new Set<string>();
  for (const [name, doc] of cache)
    if (doc instanceof JsonDocument && doc.parse.faults.length === 0) valid.add(name);
  return { edited, analysis, valid };
}

/**
 * True when the step from one state to the next broke nothing: no JSON file became unreadable and no check has more
 * findings of severity error than before. Where a file became readable only now, its findings are news, not damage.
 */
export function isSound(before: FixState, after: FixState): boolean {
  for (const name of before.valid) if (!after.valid.has(name)) return false;
  if (after.valid.size > before.valid.size) return true;
  const old = errorsByCheck(before.analysis.report);
  for (const [check, count] of errorsByCheck(after.analysis.report)) {
    if (count > (old.get(check) ?? 0)) return false;
  }
  return true;
}

/** Number of findings of severity error, by check. */
export function errorsByCheck({ findings }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, check } of findings) {
    if (severity === 'error') counts.set(check, (counts.get(check) ?? 0) + 1);
  }
  return counts;
}
