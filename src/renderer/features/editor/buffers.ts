import type { ToldText } from '../../../shared/told-text';
import type { WorkspaceFile } from '../../../shared/workspace';
import { LineEnds } from './line-ends';
import { languageOf, monaco } from './monaco';
import { ToldEdits } from './told-edits';

/** A file in memory: the editor's model and what is needed to write it back as it was. */
interface Buffer {
  readonly model: monaco.editor.ITextModel;
  lineEnds: LineEnds;
  /** Text on disk the model was last equal to. */
  savedText: string;
  savedVersionId: number;
  readonly told: ToldEdits;
  /** The text of one state of the model: it is asked for several times after each key. */
  written?: { readonly versionId: number; readonly lineEnds: LineEnds; readonly text: string };
}

type ChangeListener = (file: string) => void;

const buffers = new Map<string, Buffer>();
const listeners = new Set<ChangeListener>();
/** True while text is replaced by the program, which is no edit of the person. */
let loading = false;

/** Calls back after every edit of any file. */
export function onBufferChange(listener: ChangeListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes models for the files of a workspace; those of the previous one are dropped. */
export function loadBuffers(workspaceId: string, files: readonly WorkspaceFile[]): void {
  disposeBuffers();
  for (const file of files) addBuffer(workspaceId, file);
}

export function disposeBuffers(): void {
  for (const buffer of buffers.values()) buffer.model.dispose();
  buffers.clear();
}

/** Takes over what is on disk; the undo history stays. */
export function reloadBuffer(workspaceId: string, file: WorkspaceFile): void {
  const buffer = buffers.get(file.name);
  if (buffer === undefined) {
    addBuffer(workspaceId, file);
    return;
  }
  replaceText(file.name, file.text);
  buffer.lineEnds = new LineEnds(file.text);
  buffer.told.startFrom(file.version);
  if (!isPlain(buffer)) buffer.told.forget();
  markSaved(file.name, file.text);
}

/** Replaces the text of a file, as one undo step. */
export function replaceText(file: string, text: string): void {
  const buffer = buffers.get(file);
  if (buffer === undefined) return;
  loading = true;
  buffer.model.pushStackElement();
  buffer.model.pushEditOperations([], [{ range: buffer.model.getFullModelRange(), text }], () => null);
  buffer.model.pushStackElement();
  loading = false;
}

export function modelOf(file: string): monaco.editor.ITextModel | undefined {
  return buffers.get(file)?.model;
}

/** Text as it would be written: line ends as in the file. */
export function textOf(file: string): string | undefined {
  const buffer = buffers.get(file);
  if (buffer === undefined) return undefined;
  const { model, lineEnds, written } = buffer;
  const versionId = model.getVersionId();
  if (written?.versionId === versionId && written.lineEnds === lineEnds) return written.text;
  const text = isPlain(buffer) ? model.getValue() : lineEnds.join(model.getLinesContent());
  buffer.written = { versionId, lineEnds, text };
  return text;
}

/** True when the text as it would be written is that of the model. */
function isPlain({ model, lineEnds }: Buffer): boolean {
  return lineEnds.uniform && lineEnds.dominant === model.getEOL();
}

/** The texts of files for the main process, which knows them from then on; files that are not open are left out. */
export function tellTexts(files: readonly string[]): readonly ToldText[] {
  return files.flatMap((file) => {
    const buffer = buffers.get(file);
    if (buffer === undefined) return [];
    // The edits are those of the model: they neither lead to another text nor start from one.
    const plain = isPlain(buffer);
    if (!plain) buffer.told.forget();
    const told = buffer.told.tell(file, buffer.model.getValueLength(), () => textOf(file) ?? '');
    if (!plain) buffer.told.forget();
    return [told];
  });
}

/** The main process does not know the texts of these files after all: they are told whole next. */
export function forgetTold(files: readonly string[]): void {
  for (const file of files) buffers.get(file)?.told.forget();
}

/** The text the file had on disk when it was last read or written. */
export function savedTextOf(file: string): string | undefined {
  return buffers.get(file)?.savedText;
}

export function isDirty(file: string): boolean {
  const buffer = buffers.get(file);
  if (buffer === undefined || buffer.model.getAlternativeVersionId() === buffer.savedVersionId) return false;
  // Most edits change the length, which is known without putting the text together.
  if (isPlain(buffer) && buffer.model.getValueLength() !== buffer.savedText.length) return true;
  return textOf(file) !== buffer.savedText;
}

export function markSaved(file: string, text: string): void {
  const buffer = buffers.get(file);
  if (buffer === undefined) return;
  buffer.savedText = text;
  buffer.savedVersionId = buffer.model.getAlternativeVersionId();
}

/** Name of the file a model belongs to. */
export function fileOf(model: monaco.editor.ITextModel): string | undefined {
  for (const [name, buffer] of buffers) if (buffer.model === model) return name;
  return undefined;
}

export function bufferNames(): readonly string[] {
  return [...buffers.keys()];
}

function addBuffer(workspaceId: string, file: WorkspaceFile): void {
  const uri = monaco.Uri.from({ scheme: 'connector', authority: workspaceId, path: `/${file.name}` });
  monaco.editor.getModel(uri)?.dispose();
  const model = monaco.editor.createModel(file.text, languageOf(file.name), uri);
  const buffer: Buffer = {
    model,
    lineEnds: new LineEnds(file.text),
    savedText: file.text,
    savedVersionId: model.getAlternativeVersionId(),
    told: new ToldEdits(file.version),
  };
  if (!isPlain(buffer)) buffer.told.forget();
  buffers.set(file.name, buffer);
  model.onDidChangeContent((event) => {
    if (event.isFlush || event.isEolChange) buffer.told.forget();
    buffer.told.add(
      event.changes.map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        length: rangeLength,
        text,
      })),
    );
    for (const change of event.changes) {
      buffer.lineEnds.apply({
        startLine: change.range.startLineNumber,
        endLine: change.range.endLineNumber,
        text: change.text,
      });
    }
    if (!loading || isDirty(file.name)) for (const listener of listeners) listener(file.name);
  });
}
