import type { DefinitionModel } from '../../model/definition-model';
import { extensionsNamed } from '../../model/extensions';
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

/** The dynamic extensions of parameters and schemas, by name. */
export function dynamicSites(definition: DefinitionModel): readonly DynamicSite[] {
  const found: DynamicSite[] = [];
  for (const [name, family] of families) {
    const sites = extensionsNamed(definition, name);
    for (let at = 0; at < sites.length; at += 1) {
      const site = sites[at];
      if (site?.owner === 'parameter' || site?.owner === 'schema') found.push({ ...site, family });
    }
  }
  return found;
}
