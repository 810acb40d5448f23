/** Tests by outcome. A step that is not a test run counts as one failure when it fails, and not at all otherwise. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Nothing ran. */
export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** One failure. */
export const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };

/** The sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function number(value: unknown, name: string): number {
  const found = field(value, name);
  return typeof found === 'number' ? found : 0;
}

/** Counts from the report of vitest's JSON reporter. A file that could not be loaded counts as one failure. */
export function vitestCounts(report: unknown): Counts {
  const files: unknown = field(report, 'testResults');
  const broken = Array.isArray(files)
    ? files.filter((file) => {
        const tests: unknown = field(file, 'assertionResults');
        return field(file, 'status') === 'failed' && Array.isArray(tests) && tests.length === 0;
      }).length
    : 0;
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests') + broken,
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
}

/** Counts from the report of Playwright's JSON reporter. A test that passed only on a later try has failed once. */
export function playwrightCounts(report: unknown): Counts {
  const stats = field(report, 'stats');
  const errors: unknown = field(report, 'errors');
  const broken = Array.isArray(errors) && number(stats, 'unexpected') === 0 ? errors.length : 0;
  return {
    passed: number(stats, 'expected'),
    failed: number(stats, 'unexpected') + number(stats, 'flaky') + broken,
    skipped: number(stats, 'skipped'),
  };
}

/**
 * The counts of a test run that ended with an exit code: a run that failed has at least one failure, and a run that
 * tested nothing has failed.
 */
export function settle(counts: Counts, exitCode: number): Counts {
  const nothingRan = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (exitCode !== 0 || nothingRan) ? addCounts(counts, oneFailure) : counts;
}

/** The closing line of a test run. */
export function closingLine(counts: Counts): string {
  const line = `${counts.passed} passed, ${counts.failed} failed`;
  return counts.skipped > 0 ? `${line}, ${counts.skipped} skipped` : line;
}
