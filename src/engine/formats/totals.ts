import type { Tally, Totals } from './format';

/** Adds up what a run comes to, a connector at a time. */
export class TotalsCounter {
  #connectors = 0;
  #clean = 0;
  readonly #summary = { error: 0, warning: 0, info: 0 };
  readonly #skipped = new Map<string, Map<string, number>>();
  readonly #unchecked: string[] = [];

  /** Connectors so far. */
  get connectors(): number {
    return this.#connectors;
  }

  add({ summary, skipped }: Tally): void {
    this.#connectors += 1;
    if (summary.error + summary.warning + summary.info === 0) this.#clean += 1;
    this.#summary.error += summary.error;
    this.#summary.warning += summary.warning;
    this.#summary.info += summary.info;
    for (const { rule, reason } of skipped) {
      const reasons = this.#skipped.get(rule) ?? new Map<string, number>();
      this.#skipped.set(rule, reasons);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }

  /** Takes note of a path that could not be checked, and why. */
  addUnchecked(message: string): void {
    this.#unchecked.push(message);
  }

  totals(): Totals {
    const skipped = [...this.#skipped].flatMap(([rule, reasons]) =>
      [...reasons].map(([reason, connectors]) => ({ rule, reason, connectors })),
    );
    skipped.sort((a, b) => compare(a.rule, b.rule) || compare(a.reason, b.reason));
    return {
      connectors: this.#connectors,
      unchecked: [...this.#unchecked],
      clean: this.#clean,
      summary: { ...this.#summary },
      skipped,
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
