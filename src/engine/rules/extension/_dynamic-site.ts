import type { DefinitionModel } from '../../model/definition-model';
import type { ExtensionSite } from '../../model/structure';

/** An extension that fetches values or a shape at run time. */
export interface DynamicSite extends ExtensionSite {
  readonly family: 'values' | 'schema';
}

const families: ReadonlyMap<string, DynamicSite['family']> = new Map([
  ['x-ms-dynamic-values', 'values'],
  ['x-ms-dynamic-list', 'values'],
  ['x-ms-dynamic-schema', 'schema'],
  ['x-ms-dynamic-properties', 'schema'],
]);

/** The dynamic extensions of parameters and schemas, in text order. */
export function dynamicSites(definition: DefinitionModel): readonly DynamicSite[] {
  return definition.structure.extensions.flatMap((site) => {
    const family = families.get(site.name);
    const used = site.owner === 'parameter' || site.owner === 'schema';
    return family === undefined || !used ? [] : [{ ...site, family }];
  });
}
