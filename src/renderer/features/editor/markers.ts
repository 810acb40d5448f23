import type { Finding, Severity } from '../../../shared/finding';
import { bufferNames, modelOf } from './buffers';
import { monaco } from './monaco';

/** Markers of an owner are replaced as a set, so none outlives its finding. */
const markerOwner = 'connector-review';
/** Those whose turn comes later; until then they move with the text. */
const laterOwner = 'connector-review-later';

const markerSeverity: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** Shows the findings of the check in all models; `pending` rules keep the markers they have. */
export function showMarkers(findings: readonly Finding[], pending: ReadonlySet<string>): void {
  setMarkers(
    markerOwner,
    findings.filter(({ rule }) => !pending.has(rule)),
  );
}

/** Shows the findings of the rules that were pending, once they are there. */
export function showLaterMarkers(findings: readonly Finding[], pending: ReadonlySet<string>): void {
  setMarkers(
    laterOwner,
    findings.filter(({ rule }) => pending.has(rule)),
  );
}

/** Markers of all findings in a file. */
export function findingMarkers(resource: monaco.Uri): readonly monaco.editor.IMarker[] {
  return [markerOwner, laterOwner].flatMap((owner) => monaco.editor.getModelMarkers({ owner, resource }));
}

function setMarkers(owner: string, findings: readonly Finding[]): void {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.suppressed !== undefined) continue;
    const own = byFile.get(finding.file);
    if (own === undefined) byFile.set(finding.file, [finding]);
    else own.push(finding);
  }
  for (const name of bufferNames()) {
    const model = modelOf(name);
    const own = byFile.get(name) ?? [];
    if (model === undefined) continue;
    const none =
      own.length === 0 && monaco.editor.getModelMarkers({ owner, resource: model.uri, take: 1 }).length === 0;
    if (!none) monaco.editor.setModelMarkers(model, owner, own.map(markerOf));
  }
}

/** Editor range of a finding; a finding without extent marks the one character it stands at. */
export function editorRange({ range: { start, end } }: Finding): monaco.IRange {
  const empty = start.line === end.line && start.column === end.column;
  return {
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: empty ? end.column + 1 : end.column,
  };
}

function markerOf(finding: Finding): monaco.editor.IMarkerData {
  return {
    ...editorRange(finding),
    severity: markerSeverity[finding.severity],
    message: `${finding.message}\n${finding.help}`,
    source: finding.rule,
  };
}
