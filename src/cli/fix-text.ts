import type { FixAllResult } from '../engine/fix-all';
import type { DiskFix } from '../engine/fix-all/disk-fixes';
import { paint, printable } from '../engine/formats/terminal';
import { severities } from '../shared/finding';
import { unifiedDiff } from './unified-diff';

/** A connector with its texts fixed, and the whole files that are to be changed. */
export interface FixedConnector extends FixAllResult {
  readonly disk: readonly DiskFix[];
}

/** What was fixed in a connector, one line per fix, and what is left. */
export function fixText(folder: string, fixed: FixedConnector, colors: boolean): string {
  const { report, complete } = fixed;
  const applied = [...fixed.applied, ...fixed.disk.map(({ info }) => info)];
  const places = applied.map(({ file, pointer }) => printable(pointer === '' ? file : `${file} ${pointer}`));
  const lines = applied.map(
    ({ title, check }, at) => `  ${places[at]}  ${printable(title)}  ${paint(check, 'faint', colors)}`,
  );
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
export function fixDiff(folder: string, { files, disk }: FixedConnector): string {
  const below = folder.replaceAll('\\', '/').replace(/^\/+/, '');
  const pathOf = (name: string): string => printable(below === '.' ? name : `${below}/${name}`);
  const diffs = files.map(({ name, before, after }) => unifiedDiff(pathOf(name), before, after));
  const lines = disk.map(({ info, edit }) => `# ${pathOf(edit.file)}: ${printable(info.title)}\n`);
  return [...diffs, ...lines].join('');
}

function plural(count: number, noun: string, ending: string): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`;
}
