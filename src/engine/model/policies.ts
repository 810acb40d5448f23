import type { JsonNode } from '../json/node';
import type { PropertiesModel } from './properties-model';

/** Prefix of a policy parameter that the template itself reads. */
const templateParameter = 'x-ms-apimTemplateParameter.';

/** One object of `policyTemplateInstances`. */
export interface PolicyInstance {
  readonly node: JsonNode;
  /** `templateId` in lower case; empty when it is no string. */
  readonly template: string;
  /** Operations the policy is limited to; undefined when it covers all of them. */
  readonly operations: ReadonlySet<string> | undefined;
}

/** Policy instances that are objects, in text order. */
export function policiesOf(properties: PropertiesModel): readonly PolicyInstance[] {
  const list = properties.get('policyTemplateInstances');
  return (list?.isArray ? list.items : []).filter((node) => node.isObject).map(readPolicy);
}

/** A parameter that the template reads, such as `urlTemplate`. */
export function policyParameter({ node }: PolicyInstance, name: string): JsonNode | undefined {
  return node.get('parameters', templateParameter + name);
}

function readPolicy(node: JsonNode): PolicyInstance {
  const filter = node.get('parameters', 'x-ms-apimTemplate-operationName');
  const names = filter?.isArray ? filter.items.map((item) => item.text) : [filter?.text];
  const operations = new Set(names.filter((name) => name !== undefined));
  return {
    node,
    template: (node.get('templateId')?.text ?? '').toLowerCase(),
    operations: operations.size === 0 ? undefined : operations,
  };
}
