import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './OptionList.module.css';

interface OptionListProps<T> {
  /** Id of the list, which takes the focus; its options' ids begin with it. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of a row, CSS pixels. */
  readonly rowHeight: number;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Keys beside those that move, by name. */
  readonly onKey?: Readonly<Record<string, () => void>>;
  readonly children: (item: T) => ReactNode;
}

/** Rows a page key moves. */
const page = 10;

/** A list of which only the rows in view are in the document. One tab stop; arrow keys select. */
export function OptionList<T>({
  id,
  label,
  items,
  keyOf,
  rowHeight,
  selected,
  onSelect,
  onKey = {},
  children,
}: OptionListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const selectedIndex = items.findIndex((item) => keyOf(item) === selected);
  const latest = useRef({ items, keyOf });
  latest.current = { items, keyOf };
  // Scrolling follows the selection, not every new list.
  useEffect(() => {
    const at = latest.current.items.findIndex((item) => latest.current.keyOf(item) === selected);
    if (at >= 0) virtual.scrollToIndex(at);
  }, [selected, virtual]);

  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -items.length,
    End: items.length,
  };
  const keys = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) {
      const to = selectedIndex < 0 ? 0 : Math.max(0, Math.min(items.length - 1, selectedIndex + step));
      const next = items[to];
      if (next !== undefined) onSelect(keyOf(next));
    } else if (onKey[event.key] !== undefined) onKey[event.key]?.();
    else return;
    event.preventDefault();
  };
  // One listener for all rows.
  const click = (event: MouseEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[role="option"]');
    const item = items[Number(row?.dataset.index)];
    if (item !== undefined) onSelect(keyOf(item));
  };
  return (
    <div
      ref={scroller}
      id={id}
      className={styles.scroller}
      role="listbox"
      aria-label={label}
      aria-activedescendant={selectedIndex < 0 ? undefined : `${id}-${selectedIndex}`}
      tabIndex={0}
      onKeyDown={keys}
      onClick={click}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const key = keyOf(item);
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              className={styles.row}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              role="option"
              aria-selected={key === selected}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              data-index={index}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
