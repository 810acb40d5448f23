import type { JsonNode } from '../../json/node';
import { isOfType } from '../../model/constrained';

/** A value in `enum` or `default` that cannot be right. */
export interface EnumFault {
  readonly kind: 'emptyEnum' | 'repeatedValue' | 'enumType' | 'defaultType' | 'defaultMember';
  readonly at: JsonNode;
  /** The declared type; empty when there is none. */
  readonly type: string;
}

/** Faults of `enum` and `default` of one schema, parameter or header. */
export function enumFaults(schema: JsonNode): readonly EnumFault[] {
  const list = schema.get('enum');
  const at = schema.get('default');
  const faults: EnumFault[] = [];
  const type = schema.get('type')?.text ?? '';
  const seen = new Set<unknown>();
  for (const item of list?.isArray ? list.items : []) {
    // Objects and arrays have no value here, and are as good as never listed twice.
    if (item.value !== undefined && seen.has(item.value))
      faults.push({ kind: 'repeatedValue', at: item, type });
    if (!isOfType(item, type)) faults.push({ kind: 'enumType', at: item, type });
    seen.add(item.value);
  }
  if (list?.isArray && list.items.length === 0) faults.push({ kind: 'emptyEnum', at: list, type });
  if (at === undefined) return faults;
  if (!isOfType(at, type)) faults.push({ kind: 'defaultType', at, type });
  else if (at.value !== undefined && seen.size > 0 && !seen.has(at.value))
    faults.push({ kind: 'defaultMember', at, type });
  return faults;
}
