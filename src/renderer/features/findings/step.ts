import { useWorkspace } from '../../store/workspace';
import { revealFinding } from '../editor/reveal';
import { neighbour, walkOrder } from './model';
import { useFindingsView } from './view-store';

/** Goes to the next or previous finding of the list and shows its place. */
export function stepFinding(step: 1 | -1): void {
  const { report, selected } = useWorkspace.getState();
  const order = walkOrder(report?.findings ?? [], useFindingsView.getState());
  const next = neighbour(order, selected, step);
  if (next !== undefined) revealFinding(next);
}
