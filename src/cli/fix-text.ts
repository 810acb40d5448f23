import type { FixAllResult } from '../engine/fix-all';
import type { DiskFix, LeftOutFix } from '../engine/fix-all/disk-fixes';
import type { WantedName } from '../engine/fix-all/submission-names';
import { paint, printable } from '../engine/formats/terminal';
import { count, dimensions } from '../engine/icon/words';
import { severities } from '../shared/finding';
import type { AppliedFix } from '../shared/fixing';
import type { ConnectorSnapshot } from '../shared/snapshot';
import { unifiedDiff } from './unified-diff';

/** A connector with its texts fixed, and the whole files that are to be changed. */
export interface FixedConnector extends FixAllResult {
  readonly disk: readonly DiskFix[];
  readonly leftOut: readonly LeftOutFix[];
  /** Names the submission should have; whoever gives it has to change it. */
  readonly names: readonly WantedName[];
  /** Path of the copy of the picture that was replaced, once it was. */
  readonly keptIcon?: string | undefined;
}

/** What was fixed in a connector, one line per fix, and what is left. */
export function fixText(folder: string, fixed: FixedConnector, colors: boolean): string {
  const { report, complete, keptIcon } = fixed;
  const applied = [
    ...fixed.applied.map((info) => ({ info, sizes: '' })),
    ...fixed.disk.map((fix) => ({ info: fix.info, sizes: pictureSizes(fix) })),
  ];
  const line = ({ file, pointer, check }: AppliedFix, what: string): string => {
    const place = printable(pointer === '' ? file : `${file} ${pointer}`);
    return `  ${place}  ${printable(what)}  ${paint(check, 'faint', colors)}`;
  };
  const lines = [
    ...applied.map(({ info, sizes }) => line(info, info.title + sizes)),
    ...fixed.leftOut.map(({ info, reason }) => line(info, `Not done: ${info.title}. ${reason}`)),
    ...fixed.names.map(
      ({ name, checks }) => `  ${nameText(name)}  ${paint(checks.join(', '), 'faint', colors)}`,
    ),
    ...(keptIcon === undefined ? [] : [`  The picture before is kept as ${printable(keptIcon)}`]),
  ];
  const done = applied.length === 0 ? 'Nothing to fix' : plural(applied.length, 'fix', 'es');
  const left = severities.map((severity) =>
    plural(report.summary[severity], severity, severity === 'info' ? '' : 's'),
  );
  const again = complete ? '' : ' More fixes are left; run the command again.';
  const verdict = `  ${paint(`${done}.`, 'strong', colors)} Left: ${left.join(', ')}.${again}`;
  return `${[paint(printable(folder), 'strong', colors), ...lines, verdict].join('\n')}\n`;
}

/**
 * What fixing would change in a connector: texts as a unified diff, changes of whole files as a line each, which tools
 * that read diffs skip. Empty when nothing would change.
 */
export function fixDiff(folder: string, { files, disk, leftOut, names }: FixedConnector): string {
  const below = folder.replaceAll('\\', '/').replace(/^\/+/, '');
  const pathOf = (name: string): string => printable(below === '.' ? name : `${below}/${name}`);
  const diffs = files.map(({ name, before, after }) => unifiedDiff(pathOf(name), before, after));
  const lines = [
    ...disk.map((fix) => `${pathOf(fix.edit.file)}: ${printable(fix.info.title)}${pictureSizes(fix)}`),
    ...leftOut.map(
      ({ info, reason }) => `${pathOf(info.file)}: not done: ${printable(info.title)}. ${printable(reason)}`,
    ),
    ...names.map(({ name }) => nameText(name)),
  ];
  return [...diffs, ...lines.map((line) => `# ${line}\n`)].join('');
}

/** What becomes of a picture, to follow the title of its fix; empty for every other fix. */
function pictureSizes({ edit, before, after }: DiskFix): string {
  if (edit.kind !== 'icon') return '';
  const of = ({ icon }: ConnectorSnapshot): string =>
    icon?.claimedSize === undefined ? '' : `${dimensions(icon.claimedSize)}, ${count(icon.bytes)} bytes`;
  return ` (${of(before)} -> ${of(after)})`;
}

function nameText(name: string): string {
  return `The name of the submission is yours to change: --submission-name ${printable(JSON.stringify(name))}`;
}

function plural(count: number, noun: string, ending: string): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`;
}
