import 'monaco-editor/features/register.all.js';
import 'monaco-editor/languages/definitions/csharp/register.js';
import 'monaco-editor/languages/definitions/markdown/register.js';
import * as monaco from 'monaco-editor/editor/editor.api.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register.js';
import type { RuleInfo } from '../../../shared/report';
import { foldingLimit } from './folding-limit';
import JsonWorker from './json.worker?worker';
import { jsonSchemas } from './json-schemas';
import { settingsSchema } from './settings-schema';

self.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
};

/** Completes the settings file with the rules there are. */
export function completeSettings(rules: Iterable<RuleInfo>): void {
  const schemas = [...jsonSchemas, settingsSchema(rules)];
  jsonDefaults.setDiagnosticsOptions({ validate: false, schemas, enableSchemaRequest: false });
}

// Findings are ours alone: the editor's own JSON diagnostics would say the same thing twice, in other words. The schemas
// only serve completion and hover texts. What is switched off would read the whole file again after every key, even with
// nothing to show for it: no schema has colours.
jsonDefaults.setModeConfiguration({ ...jsonDefaults.modeConfiguration, diagnostics: false, colors: false });
jsonDefaults.setDiagnosticsOptions({ validate: false, schemas: jsonSchemas, enableSchemaRequest: false });

/** Language of a connector file. */
export function languageOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'json') return 'json';
  if (ending === 'md') return 'markdown';
  return ending === 'csx' ? 'csharp' : 'plaintext';
}

/** Settings every editor of the window shares. */
export const editorOptions: monaco.editor.IEditorOptions = {
  automaticLayout: true,
  fontSize: 13,
  fontFamily: "'Cascadia Code', 'SF Mono', Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",
  minimap: { enabled: true, renderCharacters: false, maxColumn: 60 },
  scrollBeyondLastLine: false,
  renderWhitespace: 'selection',
  wordWrap: 'off',
  lightbulb: { enabled: 'on' as monaco.editor.ShowLightbulbIconMode },
  unicodeHighlight: { ambiguousCharacters: false },
  fixedOverflowWidgets: true,
  padding: { top: 8, bottom: 8 },
  renderValidationDecorations: 'on',
  // By the blocks that fold, found in a worker: an outline of the whole file after every key, or its indentation, would
  // stall the window on large definitions.
  stickyScroll: { enabled: true, defaultModel: 'foldingProviderModel' },
  foldingMaximumRegions: foldingLimit,
  accessibilitySupport: 'auto',
  links: false,
  // Would search the whole file for colour words after every key.
  colorDecorators: false,
  // A finding is selected, not searched for: marking every other occurrence of its text would only distract.
  selectionHighlight: false,
  occurrencesHighlight: 'off',
};

export { monaco };
