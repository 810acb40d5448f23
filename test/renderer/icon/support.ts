import type { Finding } from '../../../src/shared/finding';
import type { CornerFacts, IconFacts, IconMeasurement } from '../../../src/shared/icon';
import type { Report, RuleInfo } from '../../../src/shared/report';

const start = { line: 1, column: 1, offset: 0 };

/** A finding of an icon rule, with what matters to a test. */
export function finding(more: Partial<Finding> = {}): Finding {
  const { check = 'icon/size', rule = check } = more;
  return {
    rule,
    check,
    severity: 'warning',
    message: 'Something is wrong.',
    help: 'Do something.',
    file: 'icon.png',
    pointer: '',
    range: { start, end: start },
    fingerprint: `${rule} ${check}`,
    fix: 'none',
    fixes: [],
    ...more,
  };
}

export function report(findings: readonly Finding[] = [], more: Partial<Report> = {}): Report {
  return {
    title: 'Harbor',
    publisher: { kind: 'verified', inferred: false },
    profile: 'submission',
    summary: { error: 0, warning: 0, info: 0 },
    findings,
    skipped: [],
    ...more,
  };
}

export function rule(id: string, checks: readonly string[], publishers: RuleInfo['publishers']): RuleInfo {
  const common = { title: id, severity: 'error', publishers, sources: [] } as const;
  return {
    ...common,
    id,
    origin: 'seed',
    checks: checks.map((key) => ({ ...common, key, profile: 'any' })),
  };
}

export function measurement(check: string): IconMeasurement {
  return { id: check, label: check, measured: '1', expected: '1', check };
}

export function corner(more: Partial<CornerFacts>): CornerFacts {
  return {
    corner: 'top-left',
    transparent: false,
    maxDifference: 0,
    mean: { r: 0, g: 0, b: 0, a: 255 },
    ...more,
  };
}

export function facts(more: Partial<IconFacts> = {}): IconFacts {
  return {
    width: 230,
    height: 230,
    ringTranslucentShare: 0,
    transparentShare: 0,
    translucentShare: 0,
    background: { r: 44, g: 81, b: 109, a: 255 },
    ringUniformShare: 1,
    corners: [],
    edgesMatchBackground: true,
    contentTouchesRing: false,
    ...more,
  };
}
