import type { DefinitionModel } from '../../model/definition-model';
import type { SchemaPosition, SchemaSite } from '../../model/structure';

const bodyOnly: ReadonlySet<SchemaPosition> = new Set(['body']);

/** Where a schema ends up; for a shared one, everywhere it is used. */
export function positionsOf(definition: DefinitionModel, site: SchemaSite): ReadonlySet<SchemaPosition> {
  if (site.position === 'body') return bodyOnly;
  return site.position === 'definition' ? definition.usage.positionsOf(site.unit) : new Set([site.position]);
}

/** True when a schema is part of some request body. */
export function inRequestBody(definition: DefinitionModel, site: SchemaSite): boolean {
  return positionsOf(definition, site).has('body');
}
