import type { Finding, FixGrade, FixInfo } from '../shared/finding';
import type { CheckInfo, RuleInfo } from '../shared/report';
import { checkInfo } from './catalogue';
import type { ReportDetails } from './context';
import { checkKey, type MessageTemplate } from './define-rule';
import { fingerprint } from './fingerprint';
import type { Fix } from './fix';

/** A finding before sorting and fingerprinting, with its fixes still able to compute edits. */
export interface RawFinding extends Omit<Finding, 'fingerprint' | 'fixes' | 'fix'> {
  readonly anchor: string;
  readonly subject: string;
  readonly fixes: readonly Fix[];
}

/** Fills a message in and takes severity from report, message or catalogue, in this order. */
export function asFinding(
  info: RuleInfo,
  template: MessageTemplate,
  details: ReportDetails,
  check: CheckInfo = checkInfo(info, checkKey(info, template)),
): RawFinding {
  return {
    rule: info.id,
    check: check.key,
    severity: details.severity ?? template.severity ?? check.severity,
    message: fill(template.says, details.data),
    help: fill(template.help, details.data),
    file: details.at.file,
    pointer: details.at.pointer,
    range: details.at.range,
    anchor: details.at.anchor,
    subject: details.subject ?? '',
    fixes: details.fixes ?? [],
  };
}

function fill(template: string, data: ReportDetails['data'] = {}): string {
  const parts = partsOf.get(template) ?? template.split(/\{(\w+)\}/);
  partsOf.set(template, parts);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    text += (Object.hasOwn(data, name) ? String(data[name]) : `{${name}}`) + (parts[at + 1] ?? '');
  }
  return text;
}

/** Templates taken apart: text and names in turn. There are as many as rules have messages. */
const partsOf = new Map<string, readonly string[]>();

/** Sorts by file, offset, rule, check, and gives every finding its fingerprint. */
export function finish(raw: readonly RawFinding[]): readonly (readonly [Finding, RawFinding])[] {
  const ordinals = new Map<string, number>();
  return [...raw].sort(inOrder).map((finding) => {
    const { anchor, check, file, fixes, help, message, pointer, range, rule, severity, subject } = finding;
    const identity = `${rule}\0${check}\0${file}\0${anchor}\0${subject}`;
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    // Member by member: spreading what is left of a finding takes several times as long.
    const finished: Finding = {
      rule,
      check,
      severity,
      message,
      help,
      file,
      pointer,
      range,
      fingerprint: fingerprint(identity, ordinal),
      fix: bestGrade(fixes),
      fixes: fixes.length === 0 ? none : fixes.map(shown),
    };
    return [finished, finding] as const;
  });
}

const none: readonly FixInfo[] = [];

function shown({ title, grade, onDisk, submissionName }: Fix): FixInfo {
  if (submissionName !== undefined) return { title, grade, submissionName };
  return onDisk ? { title, grade, onDisk } : { title, grade };
}

function bestGrade(fixes: readonly Fix[]): FixGrade {
  if (fixes.length === 0) return 'none';
  return fixes.some((fix) => fix.grade === 'safe') ? 'safe' : 'suggest';
}

function inOrder(a: RawFinding, b: RawFinding): number {
  if (a.file !== b.file) return compare(a.file, b.file);
  const byOffset = a.range.start.offset - b.range.start.offset;
  if (byOffset !== 0) return byOffset;
  return (
    compare(a.rule, b.rule) ||
    compare(a.check, b.check) ||
    compare(a.pointer, b.pointer) ||
    compare(a.message, b.message)
  );
}

/** Plain code-unit order, the same on every machine and locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
