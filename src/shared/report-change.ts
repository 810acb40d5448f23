import type { Finding } from './finding';
import type { Report } from './report';

/**
 * A report told by what differs from an earlier one. While a person types most findings stay what they were and only
 * move, so this is a small part of the whole.
 */
export interface ReportChange {
  /** The report without its findings. */
  readonly rest: Omit<Report, 'findings'>;
  /**
   * Seven numbers for each finding in order: its index in the earlier report, or -1 for the next of `added`, and line,
   * column and offset of its start and of its end (zeros where it is added).
   */
  readonly places: Int32Array;
  readonly added: readonly Finding[];
}

const width = 7;

/** What leads from one report to another. */
export function changeOf(before: Report, now: Report): ReportChange {
  const known = new Map(before.findings.map((finding, index) => [finding.fingerprint, index]));
  const places = new Int32Array(now.findings.length * width);
  const added: Finding[] = [];
  now.findings.forEach((finding, at) => {
    const index = known.get(finding.fingerprint) ?? -1;
    const earlier = before.findings[index];
    if (earlier === undefined || !saysTheSame(earlier, finding)) {
      places[at * width] = -1;
      added.push(finding);
      return;
    }
    const { start, end } = finding.range;
    places.set([index, start.line, start.column, start.offset, end.line, end.column, end.offset], at * width);
  });
  const { findings, ...rest } = now;
  return { rest, places, added };
}

/** The later report; undefined when the change does not belong to the earlier one. */
export function changed(before: Report, { rest, places, added }: ReportChange): Report | undefined {
  if (places.length % width !== 0) return undefined;
  const findings: Finding[] = [];
  let next = 0;
  for (let at = 0; at < places.length; at += width) {
    const [index = -1, line = 0, column = 0, offset = 0, endLine = 0, endColumn = 0, endOffset = 0] =
      places.subarray(at, at + width);
    if (index === -1) {
      const finding = added[next];
      next += 1;
      if (finding === undefined) return undefined;
      findings.push(finding);
      continue;
    }
    const earlier = before.findings[index];
    if (earlier === undefined) return undefined;
    const { start, end } = earlier.range;
    const stays = start.offset === offset && start.line === line && start.column === column;
    const ends = end.offset === endOffset && end.line === endLine && end.column === endColumn;
    // Unchanged findings stay the same objects, so that nothing that shows them has to be made anew.
    findings.push(
      stays && ends
        ? earlier
        : {
            ...earlier,
            range: {
              start: { line, column, offset },
              end: { line: endLine, column: endColumn, offset: endOffset },
            },
          },
    );
  }
  return next === added.length ? { ...rest, findings } : undefined;
}

/** True when two findings differ in their place at most. */
function saysTheSame(a: Finding, b: Finding): boolean {
  return (
    a.message === b.message &&
    a.severity === b.severity &&
    a.pointer === b.pointer &&
    a.help === b.help &&
    a.rule === b.rule &&
    a.check === b.check &&
    a.file === b.file &&
    a.fix === b.fix &&
    a.fixes.length === b.fixes.length &&
    (a.fixes.length === 0 || JSON.stringify(a.fixes) === JSON.stringify(b.fixes)) &&
    (a.suppressed === b.suppressed || JSON.stringify(a.suppressed) === JSON.stringify(b.suppressed))
  );
}
