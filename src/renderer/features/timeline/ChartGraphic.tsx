import { scaleLinear } from 'd3-scale';
import { assertNever } from '../../../shared/result';
import { type ChartAxis, type ChartRow, type ClosedDay, chartTicks, keyOf } from './chart';
import { dayNumber } from './days';
import styles from './TimelineChart.module.css';

/** Height of the table's heading (see the style sheet), CSS pixels. */
const headHeight = 40;
const barHeight = 18;

interface ChartGraphicProps {
  readonly rows: readonly ChartRow[];
  readonly axis: ChartAxis;
  readonly closed: readonly ClosedDay[];
  readonly width: number;
  readonly height: number;
  /** Middle of each row, from the top of the first. */
  readonly centres: readonly number[];
}

type Scale = (day: number) => number;

/** Bars and marks of the timeline; the table beside it says the same in words. */
export function ChartGraphic({ rows, axis, closed, width, height, centres }: ChartGraphicProps) {
  const x = scaleLinear().domain([axis.first, axis.last]).range([0, width]);
  const dayWidth = width / (axis.last - axis.first);
  const complete = rows.find((row) => row.kind === 'complete');
  return (
    <svg
      aria-hidden="true"
      className={styles.svg}
      width={width}
      height={height + headHeight}
      viewBox={`0 ${-headHeight} ${width} ${height + headHeight}`}
    >
      <defs>
        <pattern
          id="timeline-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatchGround} width="6" height="6" />
          <line className={styles.hatchLine} y2="6" />
        </pattern>
      </defs>
      {closed.map(({ day, kind, reason }) => (
        <rect
          key={day}
          className={kind === 'weekend' ? styles.weekend : undefined}
          fill={kind === 'weekend' ? undefined : 'url(#timeline-hatch)'}
          x={x(day)}
          width={dayWidth}
          height={height}
        >
          <title>{reason}</title>
        </rect>
      ))}
      {complete === undefined ? null : <Band x={x} from={complete.from} to={complete.to} height={height} />}
      <Ticks axis={axis} x={x} dayWidth={dayWidth} height={height} />
      {rows.map((row, index) => (
        <g key={keyOf(row)} transform={`translate(0 ${centres[index] ?? 0})`}>
          <Mark row={row} axis={axis} x={x} dayWidth={dayWidth} />
        </g>
      ))}
    </svg>
  );
}

interface BandProps {
  readonly x: Scale;
  readonly from: string;
  readonly to: string;
  readonly height: number;
}

function Band({ x, from, to, height }: BandProps) {
  const left = x(dayNumber(from));
  return <rect className={styles.band} x={left} width={x(dayNumber(to) + 1) - left} height={height} />;
}

interface TicksProps {
  readonly axis: ChartAxis;
  readonly x: Scale;
  readonly dayWidth: number;
  readonly height: number;
}

function Ticks({ axis, x, dayWidth, height }: TicksProps) {
  return chartTicks(axis, dayWidth).map(({ day, label, month }) => (
    <g key={day} transform={`translate(${x(day)} 0)`}>
      <line className={styles.grid} y1={0} y2={height} />
      {month === null ? null : (
        <text className={styles.month} x={2} y={-24}>
          {month}
        </text>
      )}
      <text className={styles.tick} x={2} y={-8}>
        {label}
      </text>
    </g>
  ));
}

interface MarkProps {
  readonly row: ChartRow;
  readonly axis: ChartAxis;
  readonly x: Scale;
  readonly dayWidth: number;
}

function Mark({ row, axis, x, dayWidth }: MarkProps) {
  switch (row.kind) {
    case 'ready':
      return (
        <path className={styles.ready} transform={`translate(${x(axis.ready)} 0)`} d="M0 -8L8 0L0 8L-8 0Z" />
      );
    case 'skipped':
      return <Cross at={x(dayNumber(row.date)) + dayWidth / 2} />;
    case 'skipped-more':
      return row.dates.map((date) => <Cross key={date} at={x(dayNumber(date)) + dayWidth / 2} />);
    case 'region':
      return <Bar className={styles.bar} from={x(dayNumber(row.date))} to={x(dayNumber(row.date) + 1)} />;
    case 'complete':
      return (
        <Bar className={styles.completion} from={x(dayNumber(row.from))} to={x(dayNumber(row.to) + 1)} />
      );
    default:
      return assertNever(row);
  }
}

function Cross({ at }: { readonly at: number }) {
  return <path className={styles.cross} transform={`translate(${at} 0)`} d="M-5 -5L5 5M5 -5L-5 5" />;
}

/** At least wide enough to be seen on a long axis. */
function Bar({
  className,
  from,
  to,
}: {
  readonly className: string | undefined;
  readonly from: number;
  readonly to: number;
}) {
  const width = Math.max(to - from, 6);
  return <rect className={className} x={from} y={-barHeight / 2} width={width} height={barHeight} rx={3} />;
}
