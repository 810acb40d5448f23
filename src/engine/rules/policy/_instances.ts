import lists from '../../data/lists.json';
import type { JsonNode } from '../../json/node';
import type { PropertiesModel } from '../../model/properties-model';

/** Parameters of a policy template. */
export interface PolicyTemplate {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const templates: ReadonlyMap<string, PolicyTemplate> = new Map(Object.entries(lists.policyTemplates));

/** The public template with this id, in any case. */
export function templateOf(id: string): PolicyTemplate | undefined {
  return templates.get(id.trim().toLowerCase());
}

/** Entries of `policyTemplateInstances` that are objects. */
export function policyInstances(properties: PropertiesModel): readonly JsonNode[] {
  const list = properties.get('policyTemplateInstances');
  return (list?.isArray ? list.items : []).filter((instance) => instance.isObject);
}
