import { Dropdown, Option, SearchBox, ToggleButton } from '@fluentui/react-components';
import { severities } from '../../../shared/finding';
import { useWorkspace } from '../../store/workspace';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { severityName } from '../../ui/severity';
import styles from './FindingsToolbar.module.css';
import type { GroupBy } from './model';
import { setFilter, toggleSeverity, useFindingsView } from './view-store';

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
export function FindingsToolbar({ shown, total }: FindingsToolbarProps) {
  const view = useFindingsView();
  const summary = useWorkspace((state) => state.report?.summary);
  return (
    <div className={styles.bar}>
      <h2 className={styles.heading}>
        Findings <span className={styles.count}>{shown === total ? total : `${shown} of ${total}`}</span>
      </h2>
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
            {summary?.[severity] ?? 0}
          </ToggleButton>
        ))}
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
}
