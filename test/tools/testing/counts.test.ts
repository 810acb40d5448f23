import { describe, expect, it } from 'vitest';
import {
  addCounts,
  closingLine,
  playwrightCounts,
  settle,
  vitestCounts,
} from '../../../src/tools/testing/counts';

describe('vitestCounts', () => {
  it('reads the totals', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [],
    };
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestCounts({ numPassedTests: 1, numFailedTests: 1, testResults }).failed).toBe(2);
  });

  it.each([undefined, null, 'text', [], {}])('takes %j for nothing', (report) => {
    expect(vitestCounts(report)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('playwrightCounts', () => {
  it('reads the totals', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('counts errors outside tests', () => {
    const report = { stats: { expected: 0, unexpected: 0 }, errors: [{ message: 'No tests found' }] };
    expect(playwrightCounts(report).failed).toBe(1);
  });

  it('takes no report for nothing', () => {
    expect(playwrightCounts(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('settle', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };

  it('keeps a good run', () => {
    expect(settle(good, 0)).toEqual(good);
  });

  it('adds a failure to a run that failed without a failed test', () => {
    expect(settle(good, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('does not count a failure twice', () => {
    expect(settle({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  it('takes a run without tests for failed', () => {
    expect(settle({ passed: 0, failed: 0, skipped: 5 }, 0).failed).toBe(1);
  });
});

describe('closingLine', () => {
  it('is the sum alone on a line', () => {
    const sum = addCounts({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 0, skipped: 0 });
    expect(closingLine(sum)).toBe('3 passed, 0 failed');
  });

  it('does not hide skipped tests', () => {
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
