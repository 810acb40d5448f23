import lists from '../../data/lists.json';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';
import type { SchemaSite } from '../../model/structure';
import { isFilled } from '../../words/code-points';

/** A `type` or `format` that is not known, or not where it stands. */
export interface TypeFault {
  readonly kind: 'type' | 'file' | 'format' | 'binary';
  readonly at: JsonNode;
}

const knownFormats: ReadonlySet<string> = new Set(lists.formats);
const types: ReadonlySet<string> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'array',
  'object',
  'file',
]);

/** Faults of type and format; parameters of type file have a rule of their own, blank formats too. */
export function typeFaults(definition: DefinitionModel): readonly TypeFault[] {
  const faults: TypeFault[] = [];
  let inner: ReadonlySet<JsonNode> | undefined;
  let contents: ReadonlySet<JsonNode> | undefined;
  // Few definitions have a type that depends on it.
  const isInside = (node: JsonNode): boolean => {
    inner ??= new Set(definition.structure.schemas.filter(isInner).map((site) => site.node));
    return inner.has(node);
  };
  const isWholeContent = (node: JsonNode): boolean => {
    contents ??= new Set(definition.structure.schemas.filter(isContent).map((site) => site.node));
    return contents.has(node);
  };
  const { formats, otherTypes } = keywordsOf(definition);
  for (const type of otherTypes) {
    const holder = type.parent ?? type;
    for (const one of type.isArray ? type.items : [type])
      if (one.text !== undefined && !types.has(one.text)) faults.push({ kind: 'type', at: one });
    if (type.text === 'file' && (isInside(holder) || isWholeContent(holder)))
      faults.push({ kind: 'file', at: type });
  }
  for (const at of formats) {
    const text = at.text ?? '';
    if (!knownFormats.has(text)) {
      if (isFilled(text)) faults.push({ kind: 'format', at });
    } else if (text === 'binary' && isInside(at.parent ?? at)) faults.push({ kind: 'binary', at });
  }
  return faults;
}

/** True for what is sent as JSON. */
function isContent({ role }: SchemaSite): boolean {
  return role === 'body' || role === 'notification';
}

/** True below the top level of a body, response or definition. */
function isInner({ role }: SchemaSite): boolean {
  return role === 'property' || role === 'items' || role === 'additional';
}
