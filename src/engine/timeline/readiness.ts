import { DateTime } from 'luxon';
import type { EstimateInput, IsoDate } from '../../shared/timeline';
import { requireYear } from './days';
import { processFacts } from './process';

const zone = processFacts.timeZone;
const withOffset = /T.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;

/** The instant at which readiness was reported. */
export interface Readiness {
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** Its day in Los Angeles. */
  readonly date: IsoDate;
}

/** @throws {RangeError} when it is no instant, or out of the years that can be reckoned with */
export function readReadiness(readyAt: string): Readiness {
  const time = withOffset.test(readyAt) ? DateTime.fromISO(readyAt, { zone }) : null;
  const date = time?.toISODate() ?? null;
  if (time === null || date === null) {
    throw new RangeError(
      `The ready time "${readyAt.slice(0, 60)}" is not a time with an offset. Give it such as 2026-11-25T10:00:00-08:00.`,
    );
  }
  requireYear(time.year, `The ready time "${readyAt}"`);
  return { instant: time.toMillis(), date };
}

/** Tells the instant, milliseconds since 1970, at which the deployment window of a day opens in Los Angeles. */
export type WindowOpening = (date: IsoDate) => number;

/** @throws {RangeError} when the time of day is none */
export function windowOpening(
  windowOpens: EstimateInput['windowOpens'] = processFacts.windowOpens,
): WindowOpening {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(windowOpens)) {
    throw new RangeError(`The window opening "${windowOpens}" is not a time of day. Give it such as 09:00.`);
  }
  return (date) => DateTime.fromISO(`${date}T${windowOpens}`, { zone }).toMillis();
}
