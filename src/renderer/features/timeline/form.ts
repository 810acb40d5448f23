import type { PublisherKind } from '../../../shared/report';
import type { EstimateInput, IsoDate } from '../../../shared/timeline';
import { datesBetween, dayNumber } from './days';
import { readPacific } from './pacific';

export type HolidayPolicy = NonNullable<EstimateInput['holidayStartPolicy']>;

/** The fields of the Timeline page, as typed. */
export interface TimelineForm {
  /** Null follows the open connector. */
  readonly kind: PublisherKind | null;
  /** Value of the date and time field, read as Pacific time. */
  readonly ready: string;
  readonly windowOpens: string;
  readonly policy: HolidayPolicy;
  /** Sorted, without duplicates. */
  readonly freezeDates: readonly IsoDate[];
}

/** What the fields mean: input of an estimate, or what is wrong with a field. */
export interface FormReading {
  readonly input: EstimateInput | null;
  readonly problems: { readonly ready?: string; readonly windowOpens?: string };
  /** A remark on the ready time that does not stop the estimate. */
  readonly remark: string | null;
}

/** Most days without deployment an estimate takes. */
export const maxFreezeDates = 366;

/** Opening of the deployment window unless said otherwise (catalogue, section 7.4). */
export const defaultWindow = '09:00';

/** Reads the form; `kind` is what to use where the form follows the connector. */
export function readForm(form: TimelineForm, kind: PublisherKind): FormReading {
  const ready = readPacific(form.ready);
  const windowProblem = /^([01]\d|2[0-3]):[0-5]\d$/.test(form.windowOpens)
    ? undefined
    : 'Give a time such as 09:00.';
  const problems = {
    ...(ready.ok ? {} : { ready: ready.message }),
    ...(windowProblem === undefined ? {} : { windowOpens: windowProblem }),
  };
  if (!ready.ok || windowProblem !== undefined)
    return { input: null, problems, remark: ready.ok ? ready.remark : null };
  const input: EstimateInput = {
    kind: form.kind ?? kind,
    readyAt: ready.iso,
    windowOpens: form.windowOpens,
    holidayStartPolicy: form.policy,
    ...(form.freezeDates.length === 0 ? {} : { freezeDates: form.freezeDates }),
  };
  return { input, problems, remark: ready.remark };
}

/** The freeze dates with a span added, or why it cannot be. An empty `to` means the one day `from`. */
export function addFreeze(
  dates: readonly IsoDate[],
  from: string,
  to: string,
):
  | { readonly ok: true; readonly dates: readonly IsoDate[] }
  | { readonly ok: false; readonly message: string } {
  const end = to === '' ? from : to;
  if (from === '') return { ok: false, message: 'Give the first day of the freeze.' };
  if (Number.isNaN(dayNumber(from)) || Number.isNaN(dayNumber(end))) {
    return { ok: false, message: 'This is not a date. Choose one from the field.' };
  }
  if (end < from) return { ok: false, message: 'The last day comes before the first. Exchange them.' };
  if (dayNumber(end) - dayNumber(from) >= maxFreezeDates) return { ok: false, message: tooMany };
  const added = datesBetween(from, end).filter((date) => !dates.includes(date));
  if (added.length === 0) return { ok: false, message: 'These days are in the list already.' };
  const all = [...dates, ...added].sort();
  return all.length > maxFreezeDates ? { ok: false, message: tooMany } : { ok: true, dates: all };
}

const tooMany = `An estimate takes at most ${maxFreezeDates} freeze days. Give a shorter span.`;

/** The freeze dates without those of a span. */
export function removeFreeze(dates: readonly IsoDate[], from: IsoDate, to: IsoDate): readonly IsoDate[] {
  return dates.filter((date) => date < from || date > to);
}
