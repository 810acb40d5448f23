import type { Tally } from '../engine/formats/format';
import { ok, type Result } from '../shared/result';
import { configOf } from './check-config';
import { checkTarget, type Target } from './check-target';
import type { CheckOptions } from './commands/check';
import { type BaselineFacts, overlayOf } from './overlay';
import { type Presentation, reportFormat } from './report-format';

/** What a checker needs to know of a run; plain data. */
export interface CheckerSetup {
  readonly options: CheckOptions;
  readonly presentation: Presentation;
}

/** What came of one folder; plain data. */
export type Outcome =
  /** `text` is the connector's part of the report. */
  | {
      readonly kind: 'checked';
      readonly text: string;
      readonly tally: Tally;
      readonly baseline: BaselineFacts;
    }
  /** The folder cannot be read; the message says why. */
  | { readonly kind: 'refused'; readonly message: string }
  /** A fault of ours. */
  | { readonly kind: 'fault'; readonly message: string };

/** Checks folders and writes their part of the report. Never rejects. */
export type Checker = (target: Target) => Promise<Outcome>;

/** Sets a checker up for a run. Fails when a file that an option names cannot be read. */
export async function createChecker({ options, presentation }: CheckerSetup): Promise<Result<Checker>> {
  const config = await configOf(options);
  if (!config.ok) return config;
  const overlay = await overlayOf(options);
  if (!overlay.ok) return overlay;
  const format = reportFormat(options, presentation);
  return ok(async (target) => {
    try {
      const checked = await checkTarget(target, options, config.value, overlay.value);
      if (!checked.ok) return { kind: 'refused', message: checked.error.message };
      const { report, baseline } = checked.value;
      const { summary, skipped } = report;
      return {
        kind: 'checked',
        text: format.connector(checked.value),
        tally: { summary, skipped },
        baseline,
      };
    } catch (error) {
      return { kind: 'fault', message: faultText(error) };
    }
  });
}

/** An exception in words for those who will look into it. */
export function faultText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
