import { useEffect, useRef } from 'react';
import type { FixedFile } from '../../../shared/fixing';
import { editorOptions, languageOf, monaco } from '../editor/monaco';
import styles from './FixAllDialog.module.css';

/** A file before and after, side by side; read-only. */
export function DiffView({ file }: { readonly file: FixedFile }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const language = languageOf(file.name);
    const original = monaco.editor.createModel(file.before, language);
    const modified = monaco.editor.createModel(file.after, language);
    const editor = monaco.editor.createDiffEditor(host.current, {
      ...editorOptions,
      readOnly: true,
      originalEditable: false,
      minimap: { enabled: false },
      stickyScroll: { enabled: false },
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      hideUnchangedRegions: { enabled: true },
      scrollBeyondLastLine: false,
      // Tab leaves the editor: nothing is typed here.
      tabFocusMode: true,
    });
    editor.setModel({ original, modified });
    editor.getOriginalEditor().updateOptions({ ariaLabel: `${file.name} before` });
    editor.getModifiedEditor().updateOptions({ ariaLabel: `${file.name} after` });
    return () => {
      editor.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [file]);
  return <div ref={host} className={styles.diff} data-testid="fix-diff" />;
}
