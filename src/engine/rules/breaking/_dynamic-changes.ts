import type { SchemaPair } from '../../compare/schema-walk';
import type { JsonNode } from '../../json/node';
import { quoted } from '../../words/quoted';

/** A dynamic extension that now calls another operation, or takes another member of what it answers. */
export interface DynamicChange {
  /** The extension, or the part of it that calls. */
  readonly call: JsonNode;
  /** The member with its new value; undefined where it is gone. */
  readonly at: JsonNode | undefined;
  readonly extension: string;
  readonly member: string;
  readonly from: string;
  readonly to: string;
}

const extensions = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
  'x-ms-dynamic-tree',
];
const members = ['operationId', 'value-path', 'itemValuePath'];

/** Changes of the dynamic extensions that both versions of an input have. */
export function dynamicChanges({ old, now }: SchemaPair): readonly DynamicChange[] {
  return extensions.flatMap((extension) => {
    const before = old.get(extension);
    const after = now.get(extension);
    if (before === undefined || after === undefined) return [];
    // A tree calls one operation to open and another to browse.
    const calls = [[before, after] as const];
    for (const part of ['open', 'browse']) {
      const parts = [before.get(part), after.get(part)] as const;
      if (parts[0] !== undefined && parts[1] !== undefined) calls.push([parts[0], parts[1]]);
    }
    return calls.flatMap(([was, call]) => changesOf(was, call, extension));
  });
}

function changesOf(was: JsonNode, call: JsonNode, extension: string): readonly DynamicChange[] {
  return members.flatMap((member) => {
    const from = was.get(member)?.text;
    const at = call.get(member);
    if (from === undefined || at?.text === from) return [];
    const to = at?.text === undefined ? 'nothing' : quoted(at.text);
    return [{ call, at, extension, member, from: quoted(from), to }];
  });
}
