import { Prohibited16Regular } from '@fluentui/react-icons';
import { SeverityIcon } from '../../ui/SeverityIcon';
import type { RuleRow } from './model';
import styles from './RuleLine.module.css';

/** A rule in two lines: what it has now, title and id, and how it differs from its default. */
export function RuleLine({ row: { rule, level, change } }: { readonly row: RuleRow }) {
  return (
    <>
      {level === 'off' ? (
        <Prohibited16Regular aria-label="Off" className={styles.off} />
      ) : (
        <SeverityIcon severity={level} />
      )}
      <span className={styles.texts}>
        <span className={styles.title} title={rule.title}>
          {rule.title}
        </span>
        <span className={styles.line}>
          <span className={styles.id}>{rule.id}</span>
          {change === '' ? null : <span className={styles.change}>{change}</span>}
        </span>
      </span>
    </>
  );
}
