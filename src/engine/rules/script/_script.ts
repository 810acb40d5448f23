import type { SourceText } from '../../../shared/snapshot';
import type { Connector } from '../../model/connector';
import { TextDocument } from '../../model/text-document';
import { type CSharpScan, scanCSharp } from '../../words/csharp';

/** The connector's script, read. */
export interface Script {
  readonly doc: TextDocument;
  readonly scan: CSharpScan;
}

// Several rules read the same text, and reading it is most of their work.
const known = new WeakMap<SourceText, Script>();

/** The script of the connector; undefined where there is none that can be read. */
export function scriptOf(connector: Connector): Script | undefined {
  const source = connector.textOf('script');
  if (source === undefined) return undefined;
  const script = known.get(source) ?? { doc: new TextDocument(source), scan: scanCSharp(source.text) };
  known.set(source, script);
  return script;
}

/** Why a script cannot be looked at, for a skipped rule. */
export function whyNoScript(connector: Connector): string {
  const [entry] = connector.entriesOf('script');
  return entry === undefined ? 'The folder has no script.csx.' : `${entry.name} cannot be read as text.`;
}
