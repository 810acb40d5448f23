import { Button } from '@fluentui/react-components';
import {
  ArrowRight16Regular,
  Lightbulb16Regular,
  TaskListSquareLtr24Regular,
  Wand16Regular,
} from '@fluentui/react-icons';
import type { Finding } from '../../../shared/finding';
import { useSession } from '../../store/session';
import { useSelectedFinding, useWorkspace } from '../../store/workspace';
import { EmptyState } from '../../ui/EmptyState';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { severityName } from '../../ui/severity';
import { applyFix } from '../editor/apply-fix';
import { revealFinding } from '../editor/reveal';
import { fixableCount } from '../fixes/model';
import { previewFixes } from '../fixes/preview';
import { notesId } from '../notes/focus';
import { NotesPanel } from '../notes/NotesPanel';
import { SuppressionPanel } from '../suppressions/SuppressionPanel';
import styles from './FindingDetails.module.css';
import { RuleHelp } from './RuleHelp';

/** The selected finding: what, why, who says so, how to fix it, and the reviewer's notes. */
export function FindingDetails() {
  const finding = useSelectedFinding();
  const submissionId = useWorkspace((state) => state.submissionId);
  return (
    <aside className={styles.root} aria-label="Details">
      {finding === undefined ? (
        <div className={styles.none}>
          <EmptyState icon={<TaskListSquareLtr24Regular />} title="No finding selected">
            Choose one in the list, or press F8 to walk through them.
          </EmptyState>
        </div>
      ) : (
        <Body finding={finding} />
      )}
      <div className={styles.notes} id={notesId}>
        <NotesPanel submissionId={submissionId} finding={finding ?? null} />
      </div>
    </aside>
  );
}

function Body({ finding }: { readonly finding: Finding }) {
  const info = useSession((state) => state.rules.get(finding.rule));
  const check = info?.checks.find((candidate) => candidate.key === finding.check);
  const fixable = useWorkspace((state) =>
    finding.fix === 'safe' ? fixableCount(state.report?.findings ?? [], finding.rule) : 0,
  );
  const sources = check?.sources ?? info?.sources ?? [];
  return (
    <div className={styles.body}>
      <div className={styles.severity} data-severity={finding.severity}>
        <span className={styles.severityName}>
          <SeverityIcon severity={finding.severity} />
          {severityName[finding.severity]}
        </span>
        <code className={styles.rule}>{finding.check}</code>
      </div>
      <h2 className={styles.title}>{check?.title ?? finding.rule}</h2>
      <p className={styles.message}>{finding.message}</p>
      <p className={styles.help}>{finding.help}</p>
      <div className={styles.fixes}>
        {finding.fixes.map((fix, i) => (
          <Button
            key={fix.title}
            size="small"
            appearance={fix.grade === 'safe' ? 'primary' : 'secondary'}
            icon={<Lightbulb16Regular />}
            onClick={() => void applyFix(finding, i)}
          >
            {fix.title}
          </Button>
        ))}
        {fixable > 1 ? (
          <Button size="small" icon={<Wand16Regular />} onClick={() => void previewFixes(finding.rule)}>
            Fix all {fixable} of this rule
          </Button>
        ) : null}
      </div>
      <SuppressionPanel finding={finding} />
      <RuleHelp key={finding.rule} rule={finding.rule} />
      <dl className={styles.facts}>
        <dt>Place</dt>
        <dd>
          <button type="button" className={styles.link} onClick={() => revealFinding(finding)}>
            {finding.file === '.' ? 'The folder' : finding.file}
            {finding.range.end.offset > 0 ? `, line ${finding.range.start.line}` : ''}
            <ArrowRight16Regular />
          </button>
          {finding.pointer === '' ? null : <code className={styles.pointer}>{finding.pointer}</code>}
        </dd>
        <dt>Source</dt>
        <dd>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </div>
  );
}
