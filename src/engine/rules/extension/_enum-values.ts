import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { extensionsNamed } from '../../model/extensions';
import { isFilled } from '../../words/code-points';

/** An entry of `x-ms-enum-values` that names no value of its own. */
export interface EnumValueFault {
  readonly kind: 'noValue' | 'noName' | 'notMember' | 'repeated';
  readonly at: JsonNode;
  /** The member that is missing from `at`; undefined where `at` itself is wrong. */
  readonly member?: string;
  /** What the message names; by default the value at `at`. */
  readonly value?: string;
}

/** Faults of all `x-ms-enum-values`; without an `enum` beside it, values are not compared. */
export function enumValueFaults(definition: DefinitionModel): readonly EnumValueFault[] {
  return extensionsNamed(definition, 'x-ms-enum-values').flatMap(({ node, holder }) =>
    node.isArray ? entryFaults(node, holder.get('enum')) : [],
  );
}

function entryFaults(list: JsonNode, allowed: JsonNode | undefined): readonly EnumValueFault[] {
  const faults: EnumValueFault[] = [];
  const seen = new Set<unknown>();
  const members = new Set((allowed?.items ?? []).map(({ value }) => value));
  for (const entry of list.items) {
    if (!entry.isObject) continue;
    const at = entry.get('value');
    const name = entry.get('displayName');
    if (at === undefined) faults.push({ kind: 'noValue', at: entry, member: 'value' });
    if (at !== undefined && allowed?.isArray && !members.has(at.value))
      faults.push({ kind: 'notMember', at });
    if (at !== undefined && seen.has(at.value)) faults.push({ kind: 'repeated', at });
    if (at !== undefined) seen.add(at.value);
    const value = at?.value === undefined ? `number ${entry.index + 1}` : String(at.value);
    if (name === undefined) faults.push({ kind: 'noName', at: entry, member: 'displayName', value });
    else if (!isFilled(name.text)) faults.push({ kind: 'noName', at: name, value });
  }
  return faults;
}
