import type { Connector } from '../../model/connector';
import { namesTodos } from '../../words/placeholder-text';

const known = new WeakMap<Connector, boolean>();

/** True where titles, paths or operationIds show that the service deals with to-dos, so that "todo" is a word. */
export function dealsWithTodos(connector: Connector): boolean {
  const deals = known.get(connector) ?? namesOfTodos(connector);
  known.set(connector, deals);
  return deals;
}

function namesOfTodos({ definition }: Connector): boolean {
  if (definition === undefined) return false;
  const names = [definition.title ?? ''];
  for (const { id, path } of definition.operations) names.push(path, id ?? '');
  return namesTodos(names);
}
