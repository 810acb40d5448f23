import type { Connector } from '../../model/connector';
import type { TextDocument } from '../../model/text-document';
import { onceFor } from '../../once-for';
import { type CSharpScan, scanCSharp } from '../../words/csharp';

/** The connector's script, read. */
export interface Script {
  readonly doc: TextDocument;
  readonly scan: CSharpScan;
}

// Several rules read the same text, and reading it is most of their work.
const readScript = onceFor((doc: TextDocument): Script => ({ doc, scan: scanCSharp(doc.text) }));

/** The script of the connector; undefined where there is none that can be read. */
export function scriptOf(connector: Connector): Script | undefined {
  const doc = connector.textDocument('script');
  return doc === undefined ? undefined : readScript(doc);
}

/** Why a script cannot be looked at, for a skipped rule. */
export function whyNoScript(connector: Connector): string {
  const [entry] = connector.entriesOf('script');
  return entry === undefined ? 'The folder has no script.csx.' : `${entry.name} cannot be read as text.`;
}
