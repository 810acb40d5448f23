import { DateTime } from 'luxon';
import type { IsoDate } from '../../../shared/timeline';

/** Zone of the deployment calendar (catalogue, section 7.4). */
export const pacificZone = 'America/Los_Angeles';

const localFormat = "yyyy-MM-dd'T'HH:mm";
const firstYear = 2000;
const lastYear = 2100;

/** An instant read from a date and time field, with a remark where clocks change. */
export type PacificReading =
  | { readonly ok: true; readonly iso: string; readonly remark: string | null }
  | { readonly ok: false; readonly message: string };

/** Reads the value of a `datetime-local` field as time in Los Angeles. */
export function readPacific(local: string): PacificReading {
  if (local === '')
    return { ok: false, message: 'Give the date and the time at which readiness was reported.' };
  const time = DateTime.fromISO(local, { zone: pacificZone });
  if (!time.isValid)
    return { ok: false, message: 'This is not a date and time. Choose both from the field.' };
  if (time.year < firstYear || time.year > lastYear) {
    return { ok: false, message: `Give a year between ${firstYear} and ${lastYear}.` };
  }
  const moments = [...time.getPossibleOffsets()].sort((a, b) => a.toMillis() - b.toMillis());
  const first = moments[0] ?? time;
  return {
    ok: true,
    iso: first.toISO({ suppressMilliseconds: true }) ?? '',
    remark: remarkOn(local, first, moments.length),
  };
}

function remarkOn(local: string, time: DateTime, moments: number): string | null {
  const read = time.toFormat(localFormat);
  if (read !== local.slice(0, 16)) {
    return `Clocks go forward that night: ${local.slice(11, 16)} does not exist, ${read.slice(11)} is taken.`;
  }
  return moments > 1 ? 'Clocks go back that night and this time comes twice; the first is taken.' : null;
}

/** Value of a `datetime-local` field for an instant, in Los Angeles. */
export function pacificLocal(iso: string): string {
  return DateTime.fromISO(iso, { zone: pacificZone }).toFormat(localFormat);
}

/** Now, in Los Angeles, for a `datetime-local` field. */
export function pacificNow(): string {
  return DateTime.now().setZone(pacificZone).toFormat(localFormat);
}

/** Calendar day of an instant in Los Angeles. */
export function pacificDate(iso: string): IsoDate {
  return pacificLocal(iso).slice(0, 10);
}

/** Hours and minutes of an instant in Los Angeles, with the name of the time in force: "09:30 PDT". */
export function pacificClock(iso: string): string {
  return DateTime.fromISO(iso, { zone: pacificZone }).setLocale('en-US').toFormat('HH:mm ZZZZ');
}
