import type { Connector } from '../model/connector';
import type { TextDocument } from '../model/text-document';
import { markdownOf } from './document';

/** The lines of the readme with code and comments blanked out; `from` is the offset of the line in the file. */
export interface ReadmeProse {
  readonly doc: TextDocument;
  readonly lines: readonly { readonly text: string; readonly from: number }[];
}

const known = new WeakMap<Connector, ReadmeProse | undefined>();

/** What the readme says in words; undefined where there is none to read. Shared by all rules of a run. */
export function readmeProse(connector: Connector): ReadmeProse | undefined {
  if (known.has(connector)) return known.get(connector);
  const readme = markdownOf(connector, 'readme');
  const prose =
    readme === undefined
      ? undefined
      : {
          doc: readme.doc,
          lines: readme.markdown.lines.flatMap(({ fenced, from, prose: text }) =>
            fenced ? [] : [{ text, from }],
          ),
        };
  known.set(connector, prose);
  return prose;
}
