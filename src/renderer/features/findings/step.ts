import type { Finding } from '../../../shared/finding';
import { useWorkspace } from '../../store/workspace';
import { revealFinding } from '../editor/reveal';
import { neighbour, neighbourOfGone, walkOrder } from './model';
import { useFindingsView } from './view-store';

/** Findings of the last report that held the selected one: from where to go on when it is fixed. */
let earlier: readonly Finding[] = [];

useWorkspace.subscribe((state, before) => {
  if (state.report === before.report || before.report === null) return;
  if (holds(before.report.findings, before.selected)) earlier = before.report.findings;
});

/** Goes to the next or previous finding of the list and shows its place. */
export function stepFinding(step: 1 | -1): void {
  const { report, selected } = useWorkspace.getState();
  const view = useFindingsView.getState();
  const order = walkOrder(report?.findings ?? [], view);
  const next =
    selected === null || holds(order, selected)
      ? neighbour(order, selected, step)
      : neighbourOfGone(order, walkOrder(earlier, { ...view, suppressed: true }), selected, step);
  if (next !== undefined) revealFinding(next);
}

function holds(findings: readonly Finding[], fingerprint: string | null): boolean {
  return findings.some((finding) => finding.fingerprint === fingerprint);
}
