import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';

/** Members that hold a value somebody made up, or copied from real life. */
export const exampleMembers = ['default', 'example', 'x-ms-test-value'] as const;

/** All members with examples, those of responses included. */
export const allExampleMembers = [...exampleMembers, 'examples'] as const;

/** A parameter, schema or response with an example, a default or a test value. */
export interface ExampleOwner {
  readonly node: JsonNode;
  /** What a parameter or a property is called. */
  readonly name: string | undefined;
}

/** Whoever has an example in the definition: parameters, then schemas, then responses. */
export function exampleOwners(definition: DefinitionModel): readonly ExampleOwner[] {
  const owners: ExampleOwner[] = [];
  const { exampleParameters, exampleSchemas } = keywordsOf(definition);
  for (const node of exampleParameters) owners.push({ node, name: node.get('name')?.text });
  for (const { node, role } of exampleSchemas)
    owners.push({ node, name: role === 'property' ? node.key?.text : undefined });
  for (const node of definition.structure.responses)
    if (hasExample(node)) owners.push({ node, name: undefined });
  return owners;
}

function hasExample({ items }: JsonNode): boolean {
  for (let i = 0; i < items.length; i += 1) {
    switch (items[i]?.key?.text) {
      case 'default':
      case 'example':
      case 'x-ms-test-value':
      case 'examples':
        return true;
    }
  }
  return false;
}
