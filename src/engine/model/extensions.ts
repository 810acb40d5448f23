import { onceFor } from '../once-for';
import type { DefinitionModel } from './definition-model';
import type { ExtensionSite } from './sites';

/** Extensions by name, each in text order: there are few names, and most rules ask for one or two of them. */
export const extensionsByName = onceFor(({ structure }: DefinitionModel) => gather(structure.extensions));

/** The extensions of this name, in text order. */
export function extensionsNamed(definition: DefinitionModel, name: string): readonly ExtensionSite[] {
  return extensionsByName(definition).get(name) ?? none;
}

const none: readonly ExtensionSite[] = [];

function gather(extensions: readonly ExtensionSite[]): ReadonlyMap<string, readonly ExtensionSite[]> {
  const byName = new Map<string, ExtensionSite[]>();
  for (let at = 0; at < extensions.length; at += 1) {
    const site = extensions[at];
    if (site === undefined) continue;
    const others = byName.get(site.name);
    if (others === undefined) byName.set(site.name, [site]);
    else others.push(site);
  }
  return byName;
}
