import { artifactOf } from '../../../shared/artifacts';
import { type Finding, severities } from '../../../shared/finding';
import type { IconFacts, IconPreview } from '../../../shared/icon';
import type { Workspace } from '../../../shared/workspace';
import { useWorkspace } from '../../store/workspace';
import { PageLayout } from '../../ui/PageLayout';
import { countOf } from '../../ui/severity';
import { textOf } from '../editor/buffers';
import { ColorTable } from './ColorTable';
import { FindingLine } from './FindingLine';
import styles from './IconPage.module.css';
import { IconStage } from './IconStage';
import { NoFolder, NoIcon, UnreadableIcon } from './IconStates';
import { MeasurementTable } from './MeasurementTable';
import { bytesText, counts, declaredBrandColor, iconFindings, otherFindings } from './model';

/** The icon of the open connector: the picture, what was measured on it, and the verdicts. */
export function IconPage() {
  const workspace = useWorkspace((state) => state.workspace);
  const report = useWorkspace((state) => state.report);
  const findings = iconFindings(report);
  return (
    <PageLayout
      title="Icon"
      subtitle={workspace === null ? undefined : <Subtitle workspace={workspace} findings={findings} />}
    >
      <IconBody workspace={workspace} findings={findings} />
    </PageLayout>
  );
}

interface PartProps {
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
}

function Subtitle({ workspace, findings }: PartProps) {
  const { icon } = workspace;
  const counted = severities
    .map(
      (severity) => [severity, findings.filter((f) => counts(f) && f.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => countOf(severity, count));
  const suppressed = findings.filter((finding) => !counts(finding)).length;
  if (suppressed > 0) counted.push(`${suppressed} suppressed`);
  const parts = [
    workspace.name,
    ...(icon === null ? [] : [`${icon.name}, ${bytesText(icon.bytes)}`]),
    ...(counted.length === 0 ? [] : [counted.join(', ')]),
  ];
  const text = parts.join(' · ');
  return <span title={text}>{text}</span>;
}

function IconBody({
  workspace,
  findings,
}: {
  readonly workspace: Workspace | null;
  readonly findings: readonly Finding[];
}) {
  const kind = useWorkspace((state) => state.report?.publisher.kind);
  if (workspace === null) return <NoFolder />;
  const { icon, iconPreview } = workspace;
  if (icon === null) {
    return (
      <WithFindings findings={findings}>
        <NoIcon kind={kind} />
      </WithFindings>
    );
  }
  if (icon.facts === undefined || iconPreview === null) {
    return (
      <WithFindings findings={findings}>
        <UnreadableIcon reading={icon} />
      </WithFindings>
    );
  }
  return <Measured workspace={workspace} findings={findings} facts={icon.facts} preview={iconPreview} />;
}

interface MeasuredProps extends PartProps {
  readonly facts: IconFacts;
  readonly preview: IconPreview;
}

function Measured({ workspace, findings, facts, preview }: MeasuredProps) {
  const report = useWorkspace((state) => state.report);
  const measurements = useWorkspace((state) => state.iconMeasurements);
  const properties = workspace.files.find(({ name }) => artifactOf(name) === 'properties');
  // The editor's text is ahead of the disk; it is read anew with every report.
  const declared =
    properties === undefined ? undefined : declaredBrandColor(textOf(properties.name) ?? properties.text);
  const others = otherFindings(findings, measurements);
  return (
    <div className={styles.page}>
      <div className={styles.split}>
        <IconStage preview={preview} facts={facts} findings={findings} />
        <div className={styles.facts}>
          {others.length === 0 ? null : <FindingsCard title="Further findings" findings={others} />}
          <section className={styles.card}>
            <h2 className={styles.cardTitle}>Measured</h2>
            {measurements.length === 0 ? (
              <p className={styles.empty}>Measured values follow with the first check of this folder.</p>
            ) : (
              <MeasurementTable measurements={measurements} report={report} />
            )}
          </section>
          <section className={styles.card}>
            <h2 className={styles.cardTitle}>Colors</h2>
            <ColorTable facts={facts} declared={declared} />
          </section>
        </div>
      </div>
    </div>
  );
}

interface FindingsCardProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function FindingsCard({ title, findings }: FindingsCardProps) {
  return (
    <section className={styles.card}>
      <h2 className={styles.cardTitle}>{title}</h2>
      <div className={styles.others}>
        {findings.map((finding) => (
          <FindingLine key={finding.fingerprint} finding={finding} />
        ))}
      </div>
    </section>
  );
}

interface WithFindingsProps {
  readonly findings: readonly Finding[];
  readonly children: React.ReactNode;
}

/** An empty state, with the findings there are all the same. */
function WithFindings({ findings, children }: WithFindingsProps) {
  if (findings.length === 0) return children;
  return (
    <div className={styles.stateWithFindings}>
      {children}
      <FindingsCard title="Findings on the icon" findings={findings} />
    </div>
  );
}
