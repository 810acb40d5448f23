import { createReportFile } from '../adapters/disk';
import { type BaselineEntry, baselineText } from '../engine/baseline';
import type { Result } from '../shared/result';
import type { BaselineFacts } from './overlay';

/** Collects what a run comes to for its baseline. */
export class BaselineCollector {
  readonly #entries = new Map<string, BaselineEntry>();
  #gone = 0;

  add({ gone, entry = [] }: BaselineFacts): void {
    this.#gone += gone;
    for (const [key, counts] of entry) this.#entries.set(key, counts);
  }

  /** Writes the new baseline in one step. Fails with code `not-writable`. */
  async write(file: string): Promise<Result<void>> {
    const target = await createReportFile(file);
    if (!target.ok) return target;
    try {
      await target.value.write(baselineText(this.#entries));
      return await target.value.finish();
    } catch (error) {
      await target.value.discard();
      throw error;
    }
  }

  /** What to say at the end of a run; undefined when there is nothing to. */
  message({ baseline, writeBaseline }: { readonly baseline?: string; readonly writeBaseline?: string }) {
    const count = [...this.#entries.values()].reduce((sum, entry) => sum + entry.size, 0);
    if (writeBaseline !== undefined)
      return `${findings(count)} of ${connectors(this.#entries.size)} written to the baseline ${writeBaseline}.`;
    if (baseline === undefined || this.#gone === 0) return undefined;
    return `${findings(this.#gone)} of the baseline ${baseline} ${this.#gone === 1 ? 'is' : 'are'} gone; write it anew with --write-baseline, so that they cannot come back unseen.`;
  }
}

const findings = (count: number) => `${count} finding${count === 1 ? '' : 's'}`;
const connectors = (count: number) => `${count} connector${count === 1 ? '' : 's'}`;
