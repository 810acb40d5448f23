import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';
import { hasDynamicExtension } from '../../model/schema-parts';

/** An array whose elements nothing describes: `items` is missing, empty, or a list of schemas. */
export interface ArrayFault {
  readonly kind: 'noItems' | 'emptyItems' | 'severalItems';
  /** The array. */
  readonly node: JsonNode;
}

/** Arrays whose elements are not described and not fetched at run time either. */
export function arrayFaults(definition: DefinitionModel): readonly ArrayFault[] {
  const faults: ArrayFault[] = [];
  for (const node of keywordsOf(definition).arrays) {
    const items = node.get('items');
    const isDescribed = items?.isObject === true && items.items.length > 0;
    if (isDescribed || hasDynamicExtension(node)) continue;
    if (items === undefined) faults.push({ kind: 'noItems', node });
    else if (items.isObject) faults.push({ kind: 'emptyItems', node });
    else if (items.isArray) faults.push({ kind: 'severalItems', node });
  }
  return faults;
}
