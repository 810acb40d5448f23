import type { Connector } from '../model/connector';
import { metadataEntries } from '../model/metadata';

const longest = 500;

/**
 * Tells whether a word of four letters or more, in lower case, is a name in this connector or a part of one: of title,
 * publisher and host, of parameters, properties and their listed values, operations, definitions and paths.
 */
export function ownWords({ definition, properties, snapshot }: Connector): (word: string) => boolean {
  const names = new Set<string | undefined>([snapshot.name, properties?.publisher]);
  names.add(properties?.get('stackOwner')?.text);
  for (const parameter of properties?.get('connectionParameters')?.members ?? [])
    names.add(parameter.key?.text);
  if (definition !== undefined) {
    const { root, structure } = definition;
    names.add(definition.title).add(root.get('host')?.text).add(root.get('basePath')?.text);
    for (const member of root.get('info', 'contact')?.members ?? []) names.add(member.text);
    for (const { value } of metadataEntries(root)) names.add(value);
    for (const container of ['paths', 'definitions', 'parameters', 'securityDefinitions'])
      for (const member of root.get(container)?.members ?? []) names.add(member.key?.text);
    for (const { id } of definition.operations) names.add(id);
    for (const { node } of structure.parameters) names.add(node.get('name')?.text);
    for (const { node, role } of structure.schemas) {
      if (role === 'property') names.add(node.key?.text);
      for (const value of node.get('enum')?.items ?? []) names.add(value.text);
    }
    // Properties that are references have no schema of their own.
    for (const { holder } of structure.references) names.add(holder.key?.text);
  }
  // One search in one text is faster than taking thousands of names apart for a handful of questions.
  const all = [...names].filter((name) => name !== undefined && name.length < longest).join('\n');
  const lower = all.toLowerCase();
  return (word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
      if (isPart(all, at, at + word.length)) return true;
    return false;
  };
}

/** Whether a stretch of a name is a part of it: `tribute` of `GiftTribute`, and not `giftt`. */
function isPart(names: string, from: number, to: number): boolean {
  const starts = !/[A-Za-z]/.test(names.charAt(from - 1)) || /[A-Z]/.test(names.charAt(from));
  return starts && !/[a-z]/.test(names.charAt(to));
}
