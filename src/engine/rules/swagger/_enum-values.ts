import type { JsonNode } from '../../json/node';
import { isOfType } from '../../model/constrained';

/** A value in `enum` or `default` that cannot be right. */
export interface EnumFault {
  readonly kind: 'emptyEnum' | 'repeatedValue' | 'enumType' | 'defaultType' | 'defaultMember';
  readonly at: JsonNode;
  /** The declared type; empty when there is none. */
  readonly type: string;
}

/** Adds the faults of `enum` and `default` of one schema, parameter or header. */
export function addEnumFaults(schema: JsonNode, faults: EnumFault[]): void {
  const list = schema.get('enum');
  const at = schema.get('default');
  const type = schema.get('type')?.text ?? '';
  const values = list?.isArray ? addListFaults(list, type, faults) : undefined;
  if (at === undefined) return;
  if (!isOfType(at, type)) faults.push({ kind: 'defaultType', at, type });
  else if (at.value !== undefined && values !== undefined && values.size > 0 && !values.has(at.value))
    faults.push({ kind: 'defaultMember', at, type });
}

/** The values of the list. */
function addListFaults(list: JsonNode, type: string, faults: EnumFault[]): ReadonlySet<unknown> {
  const { items } = list;
  const seen = new Set<unknown>();
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    // Objects and arrays have no value here, and are as good as never listed twice.
    if (item.value !== undefined && seen.has(item.value))
      faults.push({ kind: 'repeatedValue', at: item, type });
    if (!isOfType(item, type)) faults.push({ kind: 'enumType', at: item, type });
    seen.add(item.value);
  }
  if (items.length === 0) faults.push({ kind: 'emptyEnum', at: list, type });
  return seen;
}
