import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { assertNever } from '../../../shared/result';
import type { Estimate, IsoDate } from '../../../shared/timeline';
import { dayRange, dayText } from '../../ui/time-text';
import { useElementSize } from '../../ui/use-element-size';
import { ChartGraphic } from './ChartGraphic';
import { ChartLegend } from './ChartLegend';
import { type ChartRow, chartAxis, chartRows, closedDays, keyOf } from './chart';
import { pacificClock } from './pacific';
import styles from './TimelineChart.module.css';

interface TimelineChartProps {
  readonly estimate: Estimate;
  readonly freezeDates: readonly IsoDate[];
}

/** Every step as text, and beside it all of them on one axis of days. */
export function TimelineChart({ estimate, freezeDates }: TimelineChartProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [ref, { width, height }] = useElementSize<HTMLTableCellElement>();
  const [centres, setCentres] = useState<readonly number[]>([]);
  const rows = useMemo(() => chartRows(estimate), [estimate]);
  const axis = useMemo(() => chartAxis(estimate), [estimate]);
  const closed = useMemo(() => closedDays(axis, estimate, freezeDates), [axis, estimate, freezeDates]);
  // Rows grow where their text wraps; the marks follow them. A change of size tells of both.
  // biome-ignore lint/correctness/useExhaustiveDependencies: width and height stand for the layout of the rows
  useLayoutEffect(() => setCentres(centresOf(body.current)), [width, height, rows]);
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            Steps of the deployment with their dates in Pacific time
          </caption>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Expected day</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, index) => (
              <tr key={keyOf(row)} data-kind={row.kind}>
                <RowText row={row} estimate={estimate} />
                {index === 0 ? (
                  <td ref={ref} rowSpan={rows.length} className={styles.graphic} aria-hidden="true">
                    {width === 0 ? null : (
                      <ChartGraphic
                        rows={rows}
                        axis={axis}
                        closed={closed}
                        width={width}
                        height={height}
                        centres={centres}
                      />
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ChartLegend closed={closed} />
    </>
  );
}

function centresOf(body: HTMLTableSectionElement | null): readonly number[] {
  const rows = [...(body?.rows ?? [])];
  const top = rows[0]?.offsetTop ?? 0;
  return rows.map((row) => row.offsetTop - top + row.offsetHeight / 2);
}

function RowText({ row, estimate }: { readonly row: ChartRow; readonly estimate: Estimate }) {
  switch (row.kind) {
    case 'ready':
      return (
        <Cells label="Ready reported" date={dayText(row.date)} detail={pacificClock(estimate.readyAt)} />
      );
    case 'skipped':
      return <Cells label="Start skipped" note={row.reason} date={dayText(row.date)} />;
    case 'skipped-more':
      return (
        <Cells
          label={`${row.dates.length} more starts skipped`}
          date={dayText(row.from)}
          detail={`to ${dayText(row.to)}`}
        />
      );
    case 'region':
      return <Cells group={row.group} label={row.region} date={dayText(row.date)} />;
    case 'complete':
      return <Cells label="Expected completion" date={dayRange(row.from, row.to, 'weekday')} />;
    default:
      return assertNever(row);
  }
}

interface CellsProps {
  readonly group?: number;
  readonly label: string;
  readonly note?: string;
  readonly date: string;
  readonly detail?: string;
}

function Cells({ group, label, note, date, detail }: CellsProps) {
  return (
    <>
      <th scope="row">
        <div className={styles.step}>
          {group === undefined ? null : (
            <span className={styles.group}>
              <span className="visually-hidden">Region group </span>
              {group}
            </span>
          )}
          <span>
            {label}
            {note === undefined ? null : <span className={styles.note}>{note}</span>}
          </span>
        </div>
      </th>
      <td className={styles.date}>
        {date}
        {detail === undefined ? null : <span className={styles.note}>{detail}</span>}
      </td>
    </>
  );
}
