import type { Report } from '../../shared/report';
import { changeOf } from '../../shared/report-change';
import type { CheckAnswer, CheckResult } from '../../shared/workspace';

/** The window may have asked again before it had the answer to what it asked before. */
const remembered = 4;

/** Reports the window was sent for one folder, so that the next one can be told by what differs. */
export class SentReports {
  private readonly last: { readonly serial: number; readonly report: Report }[] = [];
  private serial = 0;

  /**
   * The answer to send.
   * @param base serial of a report the window holds; without it the report is sent whole
   */
  answer(result: CheckResult, base: number | undefined): CheckAnswer {
    const { report, ...others } = result;
    const held = this.last.find(({ serial }) => serial === base);
    this.serial += 1;
    this.last.push({ serial: this.serial, report });
    if (this.last.length > remembered) this.last.shift();
    const { serial } = this;
    if (held === undefined) return { ...others, serial, report };
    return { ...others, serial, base: held.serial, change: changeOf(held.report, report) };
  }
}
