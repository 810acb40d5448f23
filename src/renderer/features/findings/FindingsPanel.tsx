import { Button } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, ErrorCircle24Regular, Filter24Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { checkNow } from '../../store/checking';
import { useFindings, useWorkspace } from '../../store/workspace';
import { EmptyState } from '../../ui/EmptyState';
import { FindingsList } from './FindingsList';
import styles from './FindingsPanel.module.css';
import { FindingsToolbar } from './FindingsToolbar';
import { defaultView, findingRows } from './model';
import { useFindingsView } from './view-store';

/** All findings of the connector: filtered, grouped, and the way to their places. */
export function FindingsPanel() {
  const findings = useFindings();
  const view = useFindingsView();
  const total = view.suppressed
    ? findings.length
    : findings.filter(({ suppressed }) => suppressed === undefined).length;
  const rows = useMemo(() => findingRows(findings, view), [findings, view]);
  return (
    <section className={styles.root} aria-label="Findings">
      <FindingsToolbar shown={rows.filter((row) => row.kind === 'finding').length} total={total} />
      {rows.length > 0 ? <FindingsList rows={rows} /> : <NothingListed total={total} />}
    </section>
  );
}

function NothingListed({ total }: { readonly total: number }) {
  const check = useWorkspace((state) => state.check.kind);
  if (check === 'failed') {
    return (
      <EmptyState
        icon={<ErrorCircle24Regular />}
        title="The check did not finish"
        actions={<Button onClick={() => void checkNow()}>Check again</Button>}
      >
        The status bar says why. Your texts are untouched.
      </EmptyState>
    );
  }
  if (total > 0) {
    return (
      <EmptyState
        icon={<Filter24Regular />}
        title="No finding passes the filter"
        actions={<Button onClick={() => useFindingsView.setState(defaultView)}>Show all {total}</Button>}
      />
    );
  }
  if (check === 'running' || check === 'completing')
    return <EmptyState icon={<Filter24Regular />} title="Checking" />;
  return (
    <EmptyState
      icon={<CheckmarkCircle24Regular style={{ color: 'var(--severity-pass)' }} />}
      title="Nothing found"
    >
      The connector passes every rule that was run. People still have to judge what rules cannot.
    </EmptyState>
  );
}
