import type { Connector } from '../model/connector';
import type { TextDocument } from '../model/text-document';
import { onceFor } from '../once-for';
import { markdownOf } from './document';

/** The lines of the readme with code and comments blanked out; `from` is the offset of the line in the file. */
export interface ReadmeProse {
  readonly doc: TextDocument;
  readonly lines: readonly { readonly text: string; readonly from: number }[];
}

/** What the readme says in words; undefined where there is none to read. Shared by all rules of a run. */
export const readmeProse = onceFor((connector: Connector): ReadmeProse | undefined => {
  const readme = markdownOf(connector, 'readme');
  if (readme === undefined) return undefined;
  return {
    doc: readme.doc,
    lines: readme.markdown.lines.flatMap(({ fenced, from, prose: text }) => (fenced ? [] : [{ text, from }])),
  };
});
