import { Button, SearchBox, Spinner } from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  ErrorCircle48Regular,
  History48Regular,
  SearchInfo20Regular,
} from '@fluentui/react-icons';
import { useEffect, useMemo } from 'react';
import type { SubmissionSummary } from '../../../shared/history';
import { showPage, useSession } from '../../store/session';
import { useWorkspace } from '../../store/workspace';
import { EmptyState } from '../../ui/EmptyState';
import { PageLayout } from '../../ui/PageLayout';
import { useNotes } from '../notes/store';
import styles from './HistoryPage.module.css';
import { filterSubmissions } from './model';
import { SubmissionDetails } from './SubmissionDetails';
import { SubmissionList } from './SubmissionList';
import { loadHistory, setFilter, useHistory } from './store';

/** Every version that was checked, newest first, and what is known of the selected one. */
export function HistoryPage() {
  const list = useHistory((state) => state.list);
  const noteChanges = useNotes((state) => state.changes);
  const current = useWorkspace((state) => state.submissionId);
  const storage = useSession((state) => state.storage.kind);
  // A new note, a new version or a storage that came back changes the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are signals to read anew
  useEffect(() => void loadHistory(), [noteChanges, current, storage]);
  const count = list?.ok === true && storage !== 'unavailable' ? list.value.length : 0;
  return (
    <PageLayout
      title="History"
      subtitle={count === 0 ? 'Checked versions of connectors' : countText(count)}
      actions={
        <Button icon={<ArrowClockwise20Regular />} onClick={() => void loadHistory()}>
          Refresh
        </Button>
      }
    >
      <HistoryBody />
    </PageLayout>
  );
}

const countText = (count: number) =>
  `${count.toLocaleString('en')} checked version${count === 1 ? '' : 's'}, newest first`;

function HistoryBody() {
  const list = useHistory((state) => state.list);
  const storage = useSession((state) => state.storage);
  if (storage.kind === 'unavailable') {
    return (
      <EmptyState icon={<ErrorCircle48Regular />} title="The history cannot be read">
        {storage.message}
      </EmptyState>
    );
  }
  if (list === null) return <EmptyState icon={<Spinner size="large" />} title="Reading the history…" />;
  if (!list.ok) {
    return (
      <EmptyState
        icon={<ErrorCircle48Regular />}
        title="The history cannot be read"
        actions={<Button onClick={() => void loadHistory()}>Try again</Button>}
      >
        {list.error.message}
      </EmptyState>
    );
  }
  if (list.value.length === 0) {
    return (
      <EmptyState
        icon={<History48Regular />}
        title="Nothing checked yet"
        actions={
          <Button appearance="primary" onClick={() => showPage('review')}>
            Go to Review
          </Button>
        }
      >
        {storage.kind === 'read-only'
          ? `${storage.message} Nothing is added to the history until then.`
          : 'Every version of a connector you check is kept here, with its findings, your notes and its timeline.'}
      </EmptyState>
    );
  }
  return <MasterDetail submissions={list.value} />;
}

function MasterDetail({ submissions }: { readonly submissions: readonly SubmissionSummary[] }) {
  const filter = useHistory((state) => state.filter);
  const selected = useHistory((state) => state.selected);
  const shown = useMemo(() => filterSubmissions(submissions, filter), [submissions, filter]);
  const exists = submissions.some(({ id }) => id === selected);
  return (
    <div className={styles.page}>
      <div className={styles.split}>
        <section className={styles.master} aria-label="Submissions">
          <div className={styles.search}>
            <SearchBox
              className={styles.searchBox}
              placeholder="Filter by title, folder or publisher"
              aria-label="Filter submissions"
              value={filter}
              onChange={(_event, { value }) => setFilter(value)}
            />
            <output className={styles.matches}>
              {filter.trim() === '' ? '' : `${shown.length} of ${submissions.length}`}
            </output>
          </div>
          {shown.length === 0 ? (
            <EmptyState
              icon={<SearchInfo20Regular />}
              title="No match"
              actions={<Button onClick={() => setFilter('')}>Clear the filter</Button>}
            >
              No submission has “{filter.trim()}” in its title, folder or publisher.
            </EmptyState>
          ) : (
            <SubmissionList submissions={shown} />
          )}
        </section>
        <section className={styles.detail} aria-label="Selected submission">
          {selected !== null && exists ? (
            <SubmissionDetails key={selected} id={selected} />
          ) : (
            <EmptyState icon={<History48Regular />} title="No submission selected">
              Choose one in the list to see its findings, notes and timeline, and to open it again.
            </EmptyState>
          )}
        </section>
      </div>
    </div>
  );
}
