import { artifactOf } from '../../../shared/artifacts';
import type { Finding } from '../../../shared/finding';
import type { Summary } from '../../../shared/report';
import type { Workspace } from '../../../shared/workspace';

/** One line of the file list. */
export interface FileRow {
  /** File name, or `.` for the folder itself. */
  readonly name: string;
  readonly label: string;
  /** `text` opens in the editor, `icon` on the icon page, `folder` and `other` only show their findings. */
  readonly kind: 'folder' | 'text' | 'icon' | 'other';
  readonly summary: Summary;
}

const order = ['definition', 'properties', 'icon', 'script', 'readme', 'intro', 'settings'];

/** The folder (when it has findings), then artifacts in their usual order, then everything else by name. */
export function fileRows(workspace: Workspace, findings: readonly Finding[]): readonly FileRow[] {
  const texts = new Set(workspace.files.map((file) => file.name));
  const rows = workspace.entries
    .filter((entry) => entry.kind !== 'directory')
    .map((entry): FileRow => {
      const icon = artifactOf(entry.name) === 'icon' || entry.name === workspace.icon?.name;
      const kind = texts.has(entry.name) ? 'text' : icon ? 'icon' : 'other';
      return { name: entry.name, label: entry.name, kind, summary: summaryOf(findings, entry.name) };
    })
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  const folder = summaryOf(findings, '.');
  const hasFolder = folder.error + folder.warning + folder.info > 0;
  return hasFolder ? [{ name: '.', label: 'Folder', kind: 'folder', summary: folder }, ...rows] : rows;
}

function rank(name: string): number {
  const artifact = artifactOf(name);
  return artifact === undefined ? order.length : order.indexOf(artifact);
}

function summaryOf(findings: readonly Finding[], file: string): Summary {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const finding of findings)
    if (finding.file === file && finding.suppressed === undefined) summary[finding.severity] += 1;
  return summary;
}
