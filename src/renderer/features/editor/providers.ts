import type { Finding } from '../../../shared/finding';
import { useSession } from '../../store/session';
import { useWorkspace } from '../../store/workspace';
import { fixableCount } from '../fixes/model';
import { previewFixes } from '../fixes/preview';
import { addWord } from '../suppressions/actions';
import { openSuppressDialog } from '../suppressions/dialog-store';
import { canSuppress, misspelledWord } from '../suppressions/model';
import { applyFix } from './apply-fix';
import { fileOf, textOf } from './buffers';
import { editorRange, findingMarkers } from './markers';
import { monaco } from './monaco';

const languages = ['json', 'markdown', 'csharp', 'plaintext'];
const applyCommand = 'connector-review.apply-fix';
const fixAllCommand = 'connector-review.fix-all';
const suppressCommand = 'connector-review.suppress';
const addWordCommand = 'connector-review.add-word';
const addMyWordCommand = 'connector-review.add-my-word';

/** Light bulb and hover texts for findings; called once. */
export function registerProviders(): void {
  monaco.editor.registerCommand(applyCommand, (_accessor, fingerprint: string, index: number) => {
    const finding = useWorkspace.getState().report?.findings.find((f) => f.fingerprint === fingerprint);
    if (finding !== undefined) void applyFix(finding, index);
  });
  monaco.editor.registerCommand(fixAllCommand, (_accessor, rule: string) => void previewFixes(rule));
  monaco.editor.registerCommand(suppressCommand, (_accessor, fingerprint: string) => {
    const finding = useWorkspace.getState().report?.findings.find((f) => f.fingerprint === fingerprint);
    if (finding !== undefined) openSuppressDialog(finding);
  });
  monaco.editor.registerCommand(addWordCommand, (_accessor, word: string) => void addWord(word, 'folder'));
  monaco.editor.registerCommand(addMyWordCommand, (_accessor, word: string) => void addWord(word, 'user'));
  monaco.languages.registerCodeActionProvider(languages, { provideCodeActions });
  monaco.languages.registerHoverProvider(languages, { provideHover });
}

function provideCodeActions(
  model: monaco.editor.ITextModel,
  range: monaco.Range,
  context: monaco.languages.CodeActionContext,
): monaco.languages.CodeActionList {
  const markers = context.markers.filter((marker) => marker.source !== undefined);
  const actions = findingsAt(model, range).flatMap((finding) =>
    finding.fixes.map(
      (fix, index): monaco.languages.CodeAction => ({
        title: fix.grade === 'safe' ? fix.title : `${fix.title} (suggestion)`,
        kind: 'quickfix',
        diagnostics: markers.filter((marker) => marker.source === finding.rule),
        isPreferred: fix.grade === 'safe',
        command: { id: applyCommand, title: fix.title, arguments: [finding.fingerprint, index] },
      }),
    ),
  );
  const others = findingsAt(model, range).flatMap((finding) => settingsActions(model, finding));
  return { actions: [...actions, ...fixAllActions(model, range), ...others], dispose: () => undefined };
}

/** What can be done about a finding other than mending it. */
function settingsActions(
  model: monaco.editor.ITextModel,
  finding: Finding,
): readonly monaco.languages.CodeAction[] {
  const word = misspelledWord(finding, () => textOf(fileOf(model) ?? ''));
  const action = (title: string, id: string, value: string): monaco.languages.CodeAction => ({
    title,
    kind: 'quickfix',
    command: { id, title, arguments: [value] },
  });
  return [
    ...(word === undefined
      ? []
      : [
          action(`Add “${word}” to the connector’s dictionary`, addWordCommand, word),
          action(`Add “${word}” to my dictionary`, addMyWordCommand, word),
        ]),
    ...(canSuppress(finding)
      ? [action(`Suppress ${finding.check}…`, suppressCommand, finding.fingerprint)]
      : []),
  ];
}

/** One more entry for each rule that can be fixed in several places. */
function fixAllActions(
  model: monaco.editor.ITextModel,
  range: monaco.Range,
): readonly monaco.languages.CodeAction[] {
  const all = useWorkspace.getState().report?.findings ?? [];
  const safe = findingsAt(model, range).filter(({ fix }) => fix === 'safe');
  return [...new Set(safe.map(({ rule }) => rule))].flatMap((rule) => {
    const count = fixableCount(all, rule);
    if (count < 2) return [];
    const title = `Fix all ${count} of ${rule}…`;
    return [{ title, kind: 'quickfix', command: { id: fixAllCommand, title, arguments: [rule] } }];
  });
}

function provideHover(
  model: monaco.editor.ITextModel,
  position: monaco.Position,
): monaco.languages.Hover | null {
  const { rules } = useSession.getState();
  const at = monaco.Range.fromPositions(position);
  const found = findingsAt(model, at);
  if (found.length === 0) return null;
  const contents = found.map((finding) => {
    const info = rules.get(finding.rule);
    const check = info?.checks.find((candidate) => candidate.key === finding.check);
    const sources = check?.sources ?? info?.sources ?? [];
    return {
      value: `**${escapeMarkdown(check?.title ?? finding.rule)}** \`${finding.check}\`  \nSource: ${escapeMarkdown(sources.join('; '))}`,
    };
  });
  return { contents };
}

/** Findings whose marker touches the range; markers move with the text, findings only with the next check. */
function findingsAt(model: monaco.editor.ITextModel, range: monaco.IRange): readonly Finding[] {
  const file = fileOf(model);
  const touched = findingMarkers(model.uri).filter((marker) =>
    monaco.Range.areIntersectingOrTouching(marker, range),
  );
  const findings = useWorkspace.getState().report?.findings ?? [];
  return findings.filter(
    (finding) => finding.file === file && touched.some((marker) => isMarkerOf(marker, finding)),
  );
}

function isMarkerOf(marker: monaco.editor.IMarker, finding: Finding): boolean {
  return marker.source === finding.rule && monaco.Range.equalsRange(marker, editorRange(finding));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!<>|]/g, '\\$&');
}
