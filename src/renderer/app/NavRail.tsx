import { Tooltip } from '@fluentui/react-components';
import {
  CalendarLtr24Filled,
  CalendarLtr24Regular,
  DocumentSearch24Filled,
  DocumentSearch24Regular,
  History24Filled,
  History24Regular,
  Image24Filled,
  Image24Regular,
  Settings24Filled,
  Settings24Regular,
} from '@fluentui/react-icons';
import { type Page, showPage, useSession } from '../store/session';
import styles from './NavRail.module.css';

const pages = [
  { page: 'review', label: 'Review', Regular: DocumentSearch24Regular, Filled: DocumentSearch24Filled },
  { page: 'icon', label: 'Icon', Regular: Image24Regular, Filled: Image24Filled },
  { page: 'timeline', label: 'Timeline', Regular: CalendarLtr24Regular, Filled: CalendarLtr24Filled },
  { page: 'history', label: 'History', Regular: History24Regular, Filled: History24Filled },
  { page: 'settings', label: 'Settings', Regular: Settings24Regular, Filled: Settings24Filled },
] as const satisfies readonly {
  readonly page: Page;
  readonly label: string;
  readonly Regular: unknown;
  readonly Filled: unknown;
}[];

/** The pages, at the left edge. */
export function NavRail() {
  const current = useSession((state) => state.page);
  return (
    <nav className={styles.rail} aria-label="Pages">
      {pages.map(({ page, label, Regular, Filled }, i) => (
        <Tooltip
          key={page}
          content={`${label} (Ctrl+${i + 1}${page === 'settings' ? ' or Ctrl+,' : ''})`}
          relationship="description"
          positioning="after"
        >
          <button
            type="button"
            className={styles.item}
            data-page={page}
            aria-current={page === current ? 'page' : undefined}
            onClick={() => showPage(page)}
          >
            {page === current ? <Filled /> : <Regular />}
            <span>{label}</span>
          </button>
        </Tooltip>
      ))}
    </nav>
  );
}
