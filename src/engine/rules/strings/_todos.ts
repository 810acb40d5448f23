import type { Connector } from '../../model/connector';
import { onceFor } from '../../once-for';
import { namesTodos } from '../../words/placeholder-text';

/** True where titles, paths or operationIds show that the service deals with to-dos, so that "todo" is a word. */
export const dealsWithTodos = onceFor(namesOfTodos);

function namesOfTodos({ definition }: Connector): boolean {
  if (definition === undefined) return false;
  const names = [definition.title ?? ''];
  for (const { id, path } of definition.operations) names.push(path, id ?? '');
  return namesTodos(names);
}
