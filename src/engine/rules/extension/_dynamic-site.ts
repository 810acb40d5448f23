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
  return [...families].flatMap(([name, family]) =>
    extensionsNamed(definition, name)
      .filter(({ owner }) => owner === 'parameter' || owner === 'schema')
      .map((site) => ({ ...site, family })),
  );
}
