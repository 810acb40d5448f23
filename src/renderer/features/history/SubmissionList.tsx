import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SubmissionSummary } from '../../../shared/history';
import { detailHeadingId } from './focus';
import styles from './HistoryPage.module.css';
import { neighbourOf } from './model';
import { SubmissionRow } from './SubmissionRow';
import { selectSubmission, useHistory } from './store';

/** Height of a row, CSS pixels (see the style sheet). */
const rowHeight = 84;
/** Rows a page key moves. */
const page = 8;

/** Submissions, of which only those in view are in the document. One tab stop; arrow keys select, Enter goes to the detail. */
export function SubmissionList({ submissions }: { readonly submissions: readonly SubmissionSummary[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useHistory((state) => state.selected);
  const virtual = useVirtualizer({
    count: submissions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const selectedIndex = submissions.findIndex(({ id }) => id === selected);
  // The selection comes into view with the page; afterwards it moves only by hand.
  const firstIndex = useRef(selectedIndex);
  useEffect(() => {
    if (firstIndex.current > 0) virtual.scrollToIndex(firstIndex.current, { align: 'center' });
  }, [virtual]);

  const move = (step: number) => {
    const next = neighbourOf(submissions, selected, step);
    if (next === undefined) return;
    selectSubmission(next.id);
    virtual.scrollToIndex(submissions.indexOf(next));
  };
  const onKey = (event: KeyboardEvent) => {
    const step = steps(submissions.length)[event.key];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter') document.getElementById(detailHeadingId)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label="Submissions, newest first"
      aria-activedescendant={selectedIndex < 0 ? undefined : rowId(selected ?? '')}
      tabIndex={0}
      onKeyDown={onKey}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const submission = submissions[item.index];
          if (submission === undefined) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list
            <div
              key={submission.id}
              id={rowId(submission.id)}
              className={styles.row}
              style={{ transform: `translateY(${item.start}px)` }}
              role="option"
              aria-selected={submission.id === selected}
              aria-setsize={submissions.length}
              aria-posinset={item.index + 1}
              onClick={() => selectSubmission(submission.id)}
            >
              <SubmissionRow submission={submission} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const rowId = (id: string) => `submission-${id}`;

/** How far each key moves. */
function steps(count: number): Readonly<Record<string, number>> {
  return { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count };
}
