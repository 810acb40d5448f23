import { useEffect, useRef } from 'react';
import { modelOf } from './buffers';
import styles from './CodeEditor.module.css';
import { setCursor, type useCursor } from './cursor';
import { editorOptions, monaco } from './monaco';
import { attachEditor, followPending } from './reveal';

const viewStates = new Map<string, monaco.editor.ICodeEditorViewState | null>();

function placeOf(position: monaco.Position | null): ReturnType<typeof useCursor> {
  return position === null ? null : { line: position.lineNumber, column: position.column };
}

/**
 * Types into a text nobody sees. Much of what the first key runs has thus been compiled while the folder opens, where a
 * person waits anyway; otherwise that key would take the longest frame of all in a large definition.
 */
function rehearse(editor: monaco.editor.IStandaloneCodeEditor): void {
  const model = monaco.editor.createModel('{\n  "a": {\n    "b": 1\n  }\n}\n', 'json');
  editor.setModel(model);
  for (const text of ['"', ' ', 'x', ' ']) {
    editor.trigger('keyboard', 'type', { text });
    editor.render(true);
  }
  editor.setModel(null);
  model.dispose();
}

/** The Monaco editor; one instance shows whichever file is in front and remembers where each was left. */
export function CodeEditor({ file, workspaceId }: { readonly file: string; readonly workspaceId: string }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(null);

  useEffect(() => {
    if (host.current === null) return;
    const instance = monaco.editor.create(host.current, { ...editorOptions, model: null });
    rehearse(instance);
    editor.current = instance;
    attachEditor(instance);
    instance.onDidChangeCursorPosition(({ position }) => setCursor(placeOf(position)));
    // Another text has its cursor somewhere else, which is no change of position.
    instance.onDidChangeModel(() => setCursor(placeOf(instance.getPosition())));
    return () => {
      attachEditor(undefined);
      setCursor(null);
      editor.current = null;
      instance.dispose();
    };
  }, []);

  // Another folder has other models under the same names.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the workspace decides which model a name means
  useEffect(() => {
    const instance = editor.current;
    const model = modelOf(file);
    if (instance === null || model === undefined) return;
    instance.setModel(model);
    const state = viewStates.get(model.uri.toString());
    if (state) instance.restoreViewState(state);
    instance.updateOptions({ ariaLabel: `Text of ${file}` });
    followPending();
    return () => {
      if (!model.isDisposed()) viewStates.set(model.uri.toString(), instance.saveViewState());
    };
  }, [file, workspaceId]);

  return <div ref={host} className={styles.host} data-testid="code-editor" />;
}
