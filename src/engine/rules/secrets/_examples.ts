import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';

/** Members that hold a value somebody made up, or copied from real life. */
export const exampleMembers = ['default', 'example', 'x-ms-test-value'] as const;

const names: ReadonlySet<string> = new Set([...exampleMembers, 'examples']);

/** Examples, defaults and test values of the definition, where they are written. */
export function examplesOf({ structure }: DefinitionModel): readonly JsonNode[] {
  const examples: JsonNode[] = [];
  for (const { node } of structure.parameters) addExamples(node, examples);
  for (const { node } of structure.schemas) addExamples(node, examples);
  for (const node of structure.responses) addExamples(node, examples);
  return examples;
}

function addExamples(owner: JsonNode, examples: JsonNode[]): void {
  if (!owner.items.some(isExample)) return;
  for (const name of names) {
    const node = owner.get(name);
    if (node !== undefined) examples.push(node);
  }
}

function isExample({ key }: JsonNode): boolean {
  return key?.text !== undefined && names.has(key.text);
}
