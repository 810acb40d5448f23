/** Steps a comparison may take. Published connectors of one megabyte need some ten thousand. */
const allSteps = 200_000;

/** Keeps the work of a comparison bounded, whatever the two files hold. */
export class Budget {
  private left = allSteps;

  /** False once the steps are used up; what is not compared then is said to be skipped. */
  take(steps = 1): boolean {
    this.left -= steps;
    return this.left >= 0;
  }

  get spent(): boolean {
    return this.left < 0;
  }
}
