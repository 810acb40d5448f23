import type { IconMeasurement } from '../../../shared/icon';
import type { Report } from '../../../shared/report';
import { useSession } from '../../store/session';
import { FindingLine } from './FindingLine';
import styles from './IconPage.module.css';
import { type Verdict, verdictOf } from './model';
import { VerdictBadge } from './VerdictBadge';

interface MeasurementTableProps {
  readonly measurements: readonly IconMeasurement[];
  readonly report: Report | null;
}

/** What was measured, what is asked for, and what the checks say about it. */
export function MeasurementTable({ measurements, report }: MeasurementTableProps) {
  const rules = useSession((state) => state.rules);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Measured values of the icon</caption>
      <thead>
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Measured</th>
          <th scope="col">Expected</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      {measurements.map((measurement) => (
        <MeasurementRows
          key={measurement.id}
          measurement={measurement}
          verdict={verdictOf(measurement, report, rules)}
        />
      ))}
    </table>
  );
}

interface MeasurementRowsProps {
  readonly measurement: IconMeasurement;
  readonly verdict: Verdict;
}

/** One value; below it, over the whole width, what there is to say about it. */
function MeasurementRows({ measurement, verdict }: MeasurementRowsProps) {
  const { label, measured, expected, color } = measurement;
  return (
    <tbody>
      <tr>
        <th scope="row">{label}</th>
        <td className={styles.value}>
          {color === undefined ? null : (
            <span className={styles.swatch} style={{ background: color }} aria-hidden="true" />
          )}
          {measured}
        </td>
        <td>{expected}</td>
        <td>
          <VerdictBadge verdict={verdict} />
        </td>
      </tr>
      {verdict.kind === 'findings' || verdict.kind === 'suppressed' || verdict.kind === 'not-judged' ? (
        <tr className={styles.remark}>
          <td colSpan={4}>
            {verdict.kind === 'not-judged' ? (
              <span className={styles.help}>{verdict.reason}</span>
            ) : (
              verdict.findings.map((finding) => <FindingLine key={finding.fingerprint} finding={finding} />)
            )}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
