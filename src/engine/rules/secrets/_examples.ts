import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';

/** Members that hold a value somebody made up, or copied from real life. */
export const exampleMembers = ['default', 'example', 'x-ms-test-value'] as const;

const names: ReadonlySet<string> = new Set([...exampleMembers, 'examples']);

/** Examples, defaults and test values of the definition, where they are written. */
export function examplesOf({ structure }: DefinitionModel): readonly JsonNode[] {
  const owners = [
    ...structure.parameters.map(({ node }) => node),
    ...structure.schemas.map(({ node }) => node),
    ...structure.responses,
  ];
  return owners
    .filter((owner) => owner.items.some((item) => names.has(item.key?.text ?? '')))
    .flatMap((owner) => [...names].map((name) => owner.get(name)))
    .filter((node) => node !== undefined);
}
