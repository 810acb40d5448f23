import type { Finding, TextEdit } from '../../../shared/finding';
import { LineIndex } from '../../../shared/line-index';
import { call } from '../../bridge/client';
import { checkNow, currentGeneration, settleCheck } from '../../store/checking';
import { showNotice } from '../../store/notices';
import { openTab } from '../../store/tabs';
import { useWorkspace } from '../../store/workspace';
import { catchLostFocus } from '../../ui/focus';
import { focusFindings } from '../findings/focus';
import { confirmFileFix } from '../fixes/file-fix';
import { nameSubmission } from '../submission/name-fix';
import { modelOf, textOf } from './buffers';
import type { monaco } from './monaco';

/**
 * Applies one fix of a finding to the open editors, as one undo step per file; nothing is written to disk. A fix of a
 * whole file asks first, and one of the submission's name changes the pull request.
 */
export async function applyFix(finding: Finding, fixIndex: number): Promise<void> {
  const fix = finding.fixes[fixIndex];
  if (fix?.submissionName !== undefined) {
    await nameSubmission(finding, fixIndex);
    return;
  }
  if (fix?.onDisk) {
    await confirmFileFix({ finding, fixIndex, title: fix.title });
    return;
  }
  await settleCheck();
  const { workspace } = useWorkspace.getState();
  if (workspace === null) return;
  const generation = currentGeneration();
  const { fingerprint } = finding;
  const result = await call('check/fix-edits', {
    workspaceId: workspace.id,
    generation,
    fingerprint,
    fixIndex,
  });
  if (!result.ok) {
    showNotice({ intent: 'warning', text: result.error.message });
    return;
  }
  if (generation !== currentGeneration()) {
    showNotice({ intent: 'warning', text: 'The text changed meanwhile. Choose the fix again.' });
    return;
  }
  for (const file of new Set(result.value.map((edit) => edit.file))) {
    applyToModel(
      file,
      result.value.filter((edit) => edit.file === file),
    );
    openTab(file);
  }
  await checkNow();
  catchLostFocus(focusFindings);
}

/** Applies edits, in offsets of the file's text, to its editor as one undo step. */
export function applyToModel(file: string, edits: readonly TextEdit[]): void {
  const model = modelOf(file);
  const lines = new LineIndex(textOf(file) ?? '');
  if (model === undefined) return;
  const operations = edits.map((edit): monaco.editor.IIdentifiedSingleEditOperation => {
    const { start, end } = lines.range(edit.offset, edit.length);
    const range = {
      startLineNumber: start.line,
      startColumn: start.column,
      endLineNumber: end.line,
      endColumn: end.column,
    };
    return { range, text: edit.text, forceMoveMarkers: true };
  });
  model.pushStackElement();
  model.pushEditOperations([], operations, () => null);
  model.pushStackElement();
}
