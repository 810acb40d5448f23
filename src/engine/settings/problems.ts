import { ruleInfo } from '../catalogue';
import type { ReportDetails } from '../context';
import type { Fix } from '../fix';
import type { JsonDocument } from '../model/json-document';
import type { Place } from '../model/text-document';
import { asFinding, type RawFinding } from '../raw-finding';
import { settingsMessages } from './messages';
import { isOwnFile } from './settings';

/** More would bury the connector's own findings; a person mends one after the other anyway. */
const mostFaults = 50;

/** Collects what is wrong with one settings file. */
export class SettingsProblems {
  private readonly found: RawFinding[] = [];
  private readonly info = ruleInfo('engine/settings-invalid');

  constructor(private readonly doc: JsonDocument) {}

  /** Reports a fault; fixes are offered only where the file can be edited with the connector. */
  add(
    message: keyof typeof settingsMessages,
    at: Place,
    data: ReportDetails['data'] = {},
    fixes: readonly Fix[] = [],
  ): void {
    if (this.found.length > mostFaults) return;
    const isLast = this.found.length === mostFaults;
    const template = settingsMessages[isLast ? 'andMore' : message];
    this.found.push(
      asFinding(this.info, template, {
        at: isLast ? this.doc.stretch(0, 0) : at,
        data: { ...data, file: this.doc.name, ...(isLast ? { limit: mostFaults } : {}) },
        subject: isLast ? 'andMore' : [message, shortened(data.name), shortened(data.actual)].join(' '),
        fixes: isOwnFile(this.doc.name) && !isLast ? fixes : [],
      }),
    );
  }

  get findings(): readonly RawFinding[] {
    return this.found;
  }
}

/** A text from outside, short enough for a message. */
export function shortened(text: string | number | undefined): string {
  const whole = String(text ?? '');
  return whole.length > 80 ? `${whole.slice(0, 77)}...` : whole;
}
