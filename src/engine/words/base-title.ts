// The look-behind keeps the search linear on long runs of blanks.
const independentSuffix = /(?<!\s)\s*\(Independent Publisher\)$/;

/** The title without the independent publishers' suffix, which no title rule counts; a prefix of the title. */
export function baseTitle(title: string): string {
  return title.replace(independentSuffix, '');
}
