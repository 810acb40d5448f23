import type { PublisherKind } from '../../shared/report';
import type { Estimate, EstimateInput, IsoDate, SkippedStart } from '../../shared/timeline';
import { addDays, laterOf, weekdayOf } from './days';
import { DeploymentDays, horizonDays, tooFar } from './deployment-days';
import { processFacts, startWeekdays } from './process';
import { type Readiness, readReadiness, type WindowOpening, windowOpening } from './readiness';

const noticeMilliseconds = processFacts.noticeHours * 3_600_000;
const tooLate = `less than ${processFacts.noticeHours} h notice`;

/**
 * When a connector reported ready is deployed to the six region groups, and when that is expected to be complete
 * (catalogue, section 7.4). Pure: the same input gives the same estimate in every zone.
 * @throws {RangeError} with a sentence for a person, when the input holds no time or date, lies out of the years 2000
 * to 2100, or its freeze dates leave no room within a year
 */
export function estimateDeployment(input: EstimateInput): Estimate {
  const ready = readReadiness(input.readyAt);
  const days = new DeploymentDays(input.freezeDates);
  const { start, skippedStarts } = findStart(input, ready, days, windowOpening(input.windowOpens));
  const dates = days.firstFrom(start, processFacts.regions.length);
  const regions = processFacts.regions.map((region, index) => ({
    group: index + 1,
    region,
    date: dates[index] ?? start,
  }));
  const lastGroup = dates.at(-1) ?? start;
  const [low, high] = averageEnd(input.kind, ready.date, days);
  const completionTo = laterOf(lastGroup, high);
  return {
    kind: input.kind,
    readyAt: input.readyAt,
    skippedStarts,
    regions,
    completionFrom: laterOf(lastGroup, low),
    completionTo,
    closedDays: days.closedBetween(ready.date, completionTo),
  };
}

interface Start {
  readonly start: IsoDate;
  readonly skippedStarts: readonly SkippedStart[];
}

function findStart(
  input: EstimateInput,
  ready: Readiness,
  days: DeploymentDays,
  opensAt: WindowOpening,
): Start {
  const isStartDay = startDays(input, days);
  const skippedStarts: SkippedStart[] = [];
  for (let offset = 0; offset < horizonDays; offset += 1) {
    const date = addDays(ready.date, offset);
    if (!isStartDay(date)) continue;
    const notice = opensAt(date) - ready.instant;
    // A window that was open already is no start somebody missed.
    if (notice < 0) continue;
    const reason = notice < noticeMilliseconds ? tooLate : days.closedBecause(date);
    if (reason === undefined) return { start: date, skippedStarts };
    skippedStarts.push({ date, reason });
  }
  throw tooFar(ready.date);
}

/**
 * Tells whether deployments start on a day, open or not: on the permitted weekdays and, under the policy
 * `next-deployment-day`, also on the first deployment day after a permitted weekday that is closed.
 */
function startDays(
  { kind, holidayStartPolicy }: EstimateInput,
  days: DeploymentDays,
): (date: IsoDate) => boolean {
  const weekdays = startWeekdays(kind);
  const isScheduled = (date: IsoDate) => weekdays.includes(weekdayOf(date));
  if (holidayStartPolicy !== 'next-deployment-day') return isScheduled;
  return (date) => {
    if (isScheduled(date)) return true;
    if (!days.isOpen(date)) return false;
    for (let back = 1; back <= horizonDays; back += 1) {
      const earlier = addDays(date, -back);
      if (days.isOpen(earlier)) return false;
      if (isScheduled(earlier)) return true;
    }
    return false;
  };
}

/** What deployments take on average, from the ready date: [low, high]. */
function averageEnd(kind: PublisherKind, ready: IsoDate, days: DeploymentDays): readonly [IsoDate, IsoDate] {
  const { min, max } = processFacts.average[kind];
  return kind === 'verified'
    ? [addDays(ready, min), addDays(ready, max)]
    : [days.after(ready, min), days.after(ready, max)];
}
