import { compareDefinitions, type DefinitionComparison } from '../../compare/comparison';
import type { RuleContext } from '../../context';

/** The definitions of both versions, compared; says that the rule is skipped where one of them is missing. */
export function comparedDefinitions({
  connector,
  previous,
  skip,
}: Pick<RuleContext<string>, 'connector' | 'previous' | 'skip'>): DefinitionComparison | undefined {
  const comparison = compareDefinitions(connector, previous);
  if (typeof comparison !== 'string') return comparison;
  skip(comparison);
  return undefined;
}
