import { DateTime } from 'luxon';

const units: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** How long ago an instant was: "just now", "5 minutes ago", "3 weeks ago". `now` is in milliseconds. */
export function relativeTime(iso: string, now: number): string {
  const seconds = (now - Date.parse(iso)) / 1000;
  if (Number.isNaN(seconds)) return '';
  for (const [unit, length] of units) {
    if (seconds >= length) return relative.format(-Math.floor(seconds / length), unit);
  }
  return 'just now'; // also for a clock that was set back
}

/** An instant in the viewer's time zone: "Sun 22 Nov 2026, 19:05". */
export function absoluteTime(iso: string, format: 'weekday' | 'plain' = 'weekday', zone = 'local'): string {
  const time = DateTime.fromISO(iso, { zone });
  const day = format === 'weekday' ? 'ccc d LLL yyyy' : 'd LLL yyyy';
  return time.isValid ? time.toFormat(`${day}, HH:mm`, { locale: 'en' }) : iso;
}

/** A calendar day without time zone, `yyyy-mm-dd`: "Fri 9 Oct 2026". */
export function dayText(date: string, format: 'weekday' | 'plain' = 'weekday'): string {
  const day = DateTime.fromISO(date, { zone: 'utc' });
  if (!day.isValid) return date;
  return day.toFormat(format === 'weekday' ? 'ccc d LLL yyyy' : 'd LLL yyyy', { locale: 'en' });
}

/** Two calendar days, saying month and year only once where they are shared: "22 – 29 Oct 2026". */
export function dayRange(from: string, to: string, format: 'weekday' | 'plain' = 'plain'): string {
  if (from === to) return dayText(from, format);
  const first = DateTime.fromISO(from, { zone: 'utc' });
  const last = DateTime.fromISO(to, { zone: 'utc' });
  if (!first.isValid || !last.isValid) return `${from} – ${to}`;
  const weekday = format === 'weekday' ? 'ccc ' : '';
  const sameYear = first.year === last.year;
  const shared = sameYear && first.month === last.month ? 'd' : sameYear ? 'd LLL' : 'd LLL yyyy';
  const start = first.toFormat(weekday + shared, { locale: 'en' });
  return `${start} – ${last.toFormat(`${weekday}d LLL yyyy`, { locale: 'en' })}`;
}
