import { type Fix, suggest } from '../../fix';
import { appendElements, insertMember } from '../../json/edit';
import type { DefinitionModel } from '../../model/definition-model';
import type { EffectiveParameter, Operation } from '../../model/operation';
import { quoted } from '../../words/quoted';

/** How the variables of a path and the path parameters of one of its operations disagree. */
export interface Disagreement {
  /** Variables without a parameter. */
  readonly undeclared: readonly string[];
  /** Parameters without a variable. */
  readonly unused: readonly EffectiveParameter[];
}

/** Compares names, upper and lower case apart. */
export function disagreement(definition: DefinitionModel, operation: Operation): Disagreement {
  const undeclared = variablesIn(operation.path);
  const variables = [...undeclared];
  const unused: EffectiveParameter[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.location !== 'path') continue;
    const { name } = parameter;
    if (undeclared.includes(name)) undeclared.splice(undeclared.indexOf(name), 1);
    else if (name !== '' && !variables.includes(name)) unused.push(parameter);
  }
  // A parameter behind a broken reference may be the one that is missing.
  if (undeclared.length > 0 && hasBrokenEntry(definition, operation)) return { undeclared: [], unused };
  return { undeclared, unused };
}

/** Names in braces, each once. */
function variablesIn(path: string): string[] {
  const names: string[] = [];
  for (let from = path.indexOf('{'); from >= 0; from = path.indexOf('{', from + 1)) {
    const name = path.slice(from + 1, Math.max(from, path.indexOf('}', from)));
    if (name !== '' && !name.includes('{') && !names.includes(name)) names.push(name);
  }
  return names;
}

function hasBrokenEntry(definition: DefinitionModel, { node, pathItem }: Operation): boolean {
  return [pathItem.get('parameters'), node.get('parameters')].some((list) =>
    list?.items.some((entry) => definition.resolve(entry)?.get('name')?.text === undefined),
  );
}

/** Declares all undeclared variables at once: two insertions in one place could not be combined. */
export function declarations(
  definition: DefinitionModel,
  operation: Operation,
  found: Disagreement,
): readonly Fix[] {
  const list = operation.node.get('parameters');
  // An unused parameter beside an undeclared variable is more likely a misspelling.
  if (found.unused.length > 0 || (list !== undefined && !list.isArray)) return [];
  const { doc } = definition;
  const values = found.undeclared.map((name) => ({
    name,
    in: 'path',
    required: true,
    type: 'string',
    'x-ms-url-encoding': 'single',
  }));
  const edits = () =>
    list === undefined
      ? insertMember(doc, operation.node, 'parameters', values)
      : appendElements(doc, list, values);
  const names = found.undeclared.map((name) => quoted(name)).join(', ');
  return [suggest(`Declare ${names} in the path`, edits)];
}
