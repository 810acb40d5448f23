import { Button, Dropdown, Option, SearchBox, ToggleButton } from '@fluentui/react-components';
import { EyeOff16Regular, Wand16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import { severities } from '../../../shared/finding';
import { useWorkspace } from '../../store/workspace';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { severityName } from '../../ui/severity';
import { fixableCount } from '../fixes/model';
import { previewFixes } from '../fixes/preview';
import styles from './FindingsToolbar.module.css';
import type { GroupBy } from './model';
import { setFilter, toggleSeverity, toggleSuppressed, useFindingsView } from './view-store';

const groupNames: Readonly<Record<GroupBy, string>> = {
  file: 'Group by file',
  rule: 'Group by rule',
  severity: 'Group by severity',
};

interface FindingsToolbarProps {
  readonly shown: number;
  readonly total: number;
}

/** Heading, filter and grouping of the findings list. */
export const FindingsToolbar = memo(function FindingsToolbar({ shown, total }: FindingsToolbarProps) {
  const view = useFindingsView();
  const summary = useWorkspace((state) => state.report?.summary);
  const fixable = useWorkspace((state) => fixableCount(state.report?.findings ?? [], null));
  const fixKeys = window.workbench.platform === 'darwin' ? '⇧⌘F' : 'Ctrl+Shift+F';
  return (
    <div className={styles.bar}>
      <h2 className={styles.heading}>
        Findings <span className={styles.count}>{shown === total ? total : `${shown} of ${total}`}</span>
      </h2>
      <Button
        size="small"
        icon={<Wand16Regular />}
        disabled={fixable === 0}
        title={fixable === 0 ? 'No finding has a fix with one right answer' : `Fix all: ${fixKeys}`}
        onClick={() => void previewFixes(null)}
      >
        Fix all{fixable === 0 ? '' : ` (${fixable})`}
      </Button>
      <SearchBox
        size="small"
        className={styles.search}
        placeholder="Filter by word, file: or rule:"
        aria-label="Filter findings"
        value={view.text}
        onChange={(_, data) => setFilter({ text: data.value })}
      />
      <div className={styles.toggles}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            appearance="subtle"
            checked={view.severities.includes(severity)}
            icon={<SeverityIcon severity={severity} />}
            aria-label={`Show ${severityName[severity].toLowerCase()} findings`}
            title={`${view.severities.includes(severity) ? 'Hide' : 'Show'} ${severityName[severity].toLowerCase()} findings`}
            onClick={() => toggleSeverity(severity)}
          >
            {String(summary?.[severity] ?? 0)}
          </ToggleButton>
        ))}
        {summary?.suppressed === undefined && !view.suppressed ? null : (
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={view.suppressed}
            icon={<EyeOff16Regular />}
            aria-label="Show suppressed findings"
            title={`${view.suppressed ? 'Hide' : 'Show'} suppressed findings`}
            onClick={toggleSuppressed}
          >
            {String(summary?.suppressed ?? 0)}
          </ToggleButton>
        )}
      </div>
      <Dropdown
        size="small"
        className={styles.group}
        aria-label="Grouping"
        value={groupNames[view.groupBy]}
        selectedOptions={[view.groupBy]}
        onOptionSelect={(_, data) => setFilter({ groupBy: data.optionValue as GroupBy })}
      >
        {(Object.keys(groupNames) as GroupBy[]).map((key) => (
          <Option key={key} value={key}>
            {groupNames[key]}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
});
