import { artifactOf } from '../../../shared/artifacts';
import type { Finding } from '../../../shared/finding';
import { showPage } from '../../store/session';
import { openTab } from '../../store/tabs';
import { useWorkspace } from '../../store/workspace';
import { catchLostFocus } from '../../ui/focus';
import { focusFindings } from '../findings/focus';
import { modelOf } from './buffers';
import { editorRange } from './markers';
import type { monaco } from './monaco';

let editor: monaco.editor.IStandaloneCodeEditor | undefined;
let pending: { readonly finding: Finding; readonly focus: boolean } | undefined;

/** The code editor says when it is there, and when it is gone. */
export function attachEditor(instance: monaco.editor.IStandaloneCodeEditor | undefined): void {
  editor = instance;
  followPending();
}

/** The editor shows another model now; a waiting reveal may go on. */
export function followPending(): void {
  if (pending === undefined || editor === undefined) return;
  const model = modelOf(pending.finding.file);
  if (model === undefined || editor.getModel() !== model) return;
  const { finding, focus } = pending;
  pending = undefined;
  const range = editorRange(finding);
  editor.setSelection(range);
  // Back to the left edge first: a long line seen before must not hide the beginning of this one.
  editor.setScrollLeft(0);
  editor.revealRangeInCenterIfOutsideViewport(range);
  if (focus) editor.focus();
}

/** Selects a finding and shows its place: in the editor, or on the icon page. */
export function revealFinding(finding: Finding, { focus = true } = {}): void {
  useWorkspace.setState({ selected: finding.fingerprint });
  if (modelOf(finding.file) !== undefined) {
    showPage('review');
    pending = { finding, focus };
    openTab(finding.file);
    followPending();
  } else if (artifactOf(finding.file) === 'icon' && focus) showPage('icon');
  else {
    showPage('review');
    if (focus) catchLostFocus(focusFindings);
  }
}

export function focusEditor(): void {
  editor?.focus();
}
