/** Tells the time; tests give their own. */
export type Clock = () => Date;

/**
 * The one form in which times are stored, so that they sort as text: UTC, ISO 8601, milliseconds.
 * @throws {RangeError} when the text is no time
 */
export function utc(time: string | Date): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${String(time)}" is not a time.`);
  return date.toISOString();
}

/** A time for file names, such as `20261125T180000Z`. */
export function fileStamp(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/g, '');
}
