import type { Connector } from '../model/connector';
import type { DefinitionModel } from '../model/definition-model';
import { onceFor } from '../once-for';
import { Budget } from './budget';
import { compareInputs, type InputComparison } from './inputs';
import { matchOperations, type OperationMatch } from './operations';
import { compareOutputs, type OutputComparison } from './outputs';

/** The definitions of two versions side by side; every part is compared once, when first asked for. */
export class DefinitionComparison {
  private matched: OperationMatch | undefined;
  private inputsRead: InputComparison | undefined;
  private outputsRead: OutputComparison | undefined;
  private readonly budget = new Budget();

  constructor(
    readonly old: DefinitionModel,
    readonly now: DefinitionModel,
  ) {}

  get operations(): OperationMatch {
    this.matched ??= matchOperations(this.old.operations, this.now.operations);
    return this.matched;
  }

  get inputs(): InputComparison {
    this.inputsRead ??= compareInputs(this.old, this.now, this.operations.pairs, this.budget);
    return this.inputsRead;
  }

  get outputs(): OutputComparison {
    this.outputsRead ??= compareOutputs(this.old, this.now, this.operations.pairs, this.budget);
    return this.outputsRead;
  }

  /** Says what could not be compared of a part, once it was read; undefined when all of it was. */
  gaps({ unresolved }: { readonly unresolved: boolean }): string | undefined {
    if (this.budget.spent) return 'The schemas are too many to compare all of them.';
    return unresolved ? 'Some references lead nowhere; what they stand for was not compared.' : undefined;
  }
}

const comparisons = onceFor((_: Connector) => new Map<Connector, DefinitionComparison>());

/** The comparison of this run, made once for all rules; where one of the files cannot be compared, the reason. */
export function compareDefinitions(connector: Connector, previous: Connector): DefinitionComparison | string {
  const known = comparisons(connector);
  const before = known.get(previous);
  if (before !== undefined) return before;
  if (connector.definition === undefined) return 'The API definition is missing or cannot be read as JSON.';
  if (previous.definition === undefined)
    return 'The API definition of the previous version is missing or cannot be read as JSON.';
  const made = new DefinitionComparison(previous.definition, connector.definition);
  known.set(previous, made);
  return made;
}
