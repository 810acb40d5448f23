import type { Finding, Severity } from '../../../shared/finding';
import { bufferNames, modelOf } from './buffers';
import { monaco } from './monaco';

/** Markers of this owner are replaced as a set, so none outlives its finding. */
export const markerOwner = 'connector-review';

const markerSeverity: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** Shows the findings in all models. */
export function showMarkers(findings: readonly Finding[]): void {
  for (const name of bufferNames()) {
    const model = modelOf(name);
    if (model === undefined) continue;
    const own = findings.filter((finding) => finding.file === name && finding.suppressed === undefined);
    monaco.editor.setModelMarkers(model, markerOwner, own.map(markerOf));
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
