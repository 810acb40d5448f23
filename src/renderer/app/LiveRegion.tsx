import { useWorkspace } from '../store/workspace';
import { countOf } from '../ui/severity';

/** Says the result of a check to screen readers. */
export function LiveRegion() {
  const summary = useWorkspace((state) => state.report?.summary);
  const text =
    summary === undefined
      ? ''
      : `${countOf('error', summary.error)}, ${countOf('warning', summary.warning)}, ${countOf('info', summary.info)}`;
  return (
    <output className="visually-hidden" aria-live="polite">
      {text}
    </output>
  );
}
