import type { CheckInfo, RuleInfo } from '../../../shared/report';
import { useWorkspace } from '../../store/workspace';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { severityName } from '../../ui/severity';
import { RuleHelp } from '../details/RuleHelp';
import { LevelChoice } from './LevelChoice';
import { defaultOfCheck, defaultOfRule, type Levels, publishersText, standing } from './model';
import styles from './RuleDetail.module.css';

interface RuleDetailProps {
  readonly rule: RuleInfo;
  readonly levels: Levels;
}

/** Id of the control with the level of a rule. */
export const firstLevelOf = (rule: string) => `settings-level-${rule}`;

/** A rule: whom it is for, its level and those of its checks, what it is about, and how it stands. */
export function RuleDetail({ rule, levels }: RuleDetailProps) {
  const report = useWorkspace((state) => state.report);
  return (
    <div className={styles.root}>
      <div className={styles.head} data-changed={levels[rule.id] !== undefined}>
        <div className={styles.texts}>
          <h2 className={styles.title}>{rule.title}</h2>
          <span className={styles.quiet}>
            <SeverityIcon severity={rule.severity} /> {severityName[rule.severity]} <code>{rule.id}</code>{' '}
            {publishersText(rule.publishers)}
          </span>
        </div>
        <LevelChoice
          controlId={firstLevelOf(rule.id)}
          id={rule.id}
          level={levels[rule.id] ?? null}
          byDefault={defaultOfRule(rule)}
        />
      </div>
      {rule.id.startsWith('engine/') ? null : <RuleHelp rule={rule.id} />}
      {rule.checks.length === 1 ? null : (
        <section className={styles.block} aria-label="Checks">
          <h3 className={styles.blockTitle}>{rule.checks.length} checks</h3>
          <ul className={styles.checks}>
            {rule.checks.map((check) => (
              <Check key={check.key} rule={rule} check={check} levels={levels} />
            ))}
          </ul>
        </section>
      )}
      <dl className={styles.facts}>
        {report === null ? null : (
          <>
            <dt>In the open connector</dt>
            <dd>
              <ul className={styles.plain}>
                {standing(report, rule.id).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <ul className={styles.sources}>
            {rule.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </div>
  );
}

/** A check; one that is called as its rule has the rule's level. */
function Check({ rule, check, levels }: RuleDetailProps & { readonly check: CheckInfo }) {
  const { key, title, severity, publishers } = check;
  const isOwn = key !== rule.id;
  return (
    <li className={styles.check} data-changed={isOwn && levels[key] !== undefined}>
      <div className={styles.texts}>
        <span>{title}</span>
        <span className={styles.quiet}>
          <SeverityIcon severity={severity} /> {severityName[severity]} <code>{key}</code>{' '}
          {publishersText(publishers)}
        </span>
      </div>
      {isOwn ? (
        <LevelChoice
          controlId={`settings-level-${key}`}
          id={key}
          level={levels[key] ?? null}
          byDefault={defaultOfCheck(rule, severity, levels)}
        />
      ) : (
        <span className={styles.same}>Level of the rule, above</span>
      )}
    </li>
  );
}
