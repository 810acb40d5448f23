import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../../store/workspace';
import { revealFinding } from '../editor/reveal';
import styles from './FindingsList.module.css';
import { FindingLine, GroupRow, rowId, shownOf } from './FindingsRows';
import { findingsListId } from './focus';
import type { FindingRow } from './model';
import { toggleGroup, useFindingsView } from './view-store';

const rowHeight = 28;

/** The rows, of which only those in view are in the document. One tab stop; arrow keys move, Enter goes to the place. */
export function FindingsList({ rows }: { readonly rows: readonly FindingRow[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useWorkspace((state) => state.selected);
  const groupBy = useFindingsView((view) => view.groupBy);
  const [active, setActive] = useState<string | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const activeIndex = Math.max(
    0,
    rows.findIndex((row) => row.key === active),
  );

  // Scrolling follows the selection, not every new list: the list stands still while a person types.
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    if (selected === null) return;
    setActive(selected);
    const at = latest.current.findIndex((row) => row.key === selected);
    if (at >= 0) virtual.scrollToIndex(at);
  }, [selected, virtual]);

  const move = (to: number): void => {
    const index = Math.max(0, Math.min(to, rows.length - 1));
    const row = rows[index];
    if (row === undefined) return;
    setActive(row.key);
    virtual.scrollToIndex(index);
    if (row.kind === 'finding') revealFinding(row.finding, { focus: false });
  };
  const keys = (event: KeyboardEvent): void => {
    const row = rows[activeIndex];
    if (row === undefined || !act(event.key, row)) return;
    event.preventDefault();
  };
  const act = (key: string, row: FindingRow): boolean => {
    switch (key) {
      case 'ArrowDown':
        move(activeIndex + 1);
        return true;
      case 'ArrowUp':
        move(activeIndex - 1);
        return true;
      case 'Home':
        move(0);
        return true;
      case 'End':
        move(rows.length - 1);
        return true;
      case 'PageDown':
        move(activeIndex + 10);
        return true;
      case 'PageUp':
        move(activeIndex - 10);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        if (row.kind === 'group' && row.open === (key === 'ArrowLeft')) toggleGroup(row.key);
        return row.kind === 'group';
      case 'Enter':
        if (row.kind === 'group') toggleGroup(row.key);
        else revealFinding(row.finding);
        return true;
      default:
        return false;
    }
  };

  return (
    <div
      ref={scroller}
      id={findingsListId}
      className={styles.scroller}
      role="tree"
      aria-label="Findings"
      aria-activedescendant={rows[activeIndex] === undefined ? undefined : rowId(rows[activeIndex].key)}
      tabIndex={0}
      onKeyDown={keys}
      onClick={(event) => click(event, rows, false)}
      onDoubleClick={(event) => click(event, rows, true)}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={row.key}
              className={styles.slot}
              style={{ transform: `translateY(${item.start}px)`, height: rowHeight }}
              data-active={item.index === activeIndex}
            >
              {row.kind === 'group' ? (
                <GroupRow row={row} />
              ) : (
                <FindingLine {...shownOf(row.finding, groupBy)} selected={row.key === selected} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** One listener for all rows: a click selects or opens, a double click goes to the place. */
function click(event: MouseEvent, rows: readonly FindingRow[], double: boolean): void {
  const id = (event.target as Element).closest('[role="treeitem"]')?.id;
  const row = rows.find((candidate) => rowId(candidate.key) === id);
  if (row?.kind === 'finding') revealFinding(row.finding, { focus: double });
  else if (row !== undefined && !double) toggleGroup(row.key);
}
