import type { RunRecord } from '../../src/main/storage';
import type { Finding } from '../../src/shared/finding';

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'title/max-length',
    check: 'title/max-length',
    severity: 'error',
    message: 'The title has 31 characters.',
    help: 'Shorten it to 30.',
    file: 'apiDefinition.swagger.json',
    pointer: '/info/title',
    range: { start: { line: 3, column: 5, offset: 20 }, end: { line: 3, column: 9, offset: 24 } },
    fingerprint: 'f1',
    fix: 'none',
    fixes: [],
    ...changes,
  };
}

export function aRun(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    folder: '/connectors/weather',
    folderName: 'weather',
    title: 'Weather',
    contentHash: 'a'.repeat(64),
    publisher: { kind: 'verified', inferred: false },
    profile: 'submission',
    findings: [aFinding()],
    checkedAt: '2026-03-01T10:00:00.000Z',
    ...changes,
  };
}
