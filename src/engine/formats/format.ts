import type { TextEdit } from '../../shared/finding';
import type { Report, SkippedRule, Summary } from '../../shared/report';

/** A report and the path it is for: as given by the user or found below that, with forward slashes. */
export interface CheckedConnector {
  readonly path: string;
  /** Folder that holds the files of the findings as seen from where the program runs; `path` where absent. */
  readonly folder?: string;
  readonly report: Report;
  /** Decoded text of one of the connector's files; undefined where it has no such text. */
  readonly textOf?: (file: string) => string | undefined;
  /** Edits of one fix; undefined when the report has no such fix. */
  readonly editsOf?: (fingerprint: string, fixIndex: number) => readonly TextEdit[] | undefined;
}

/** What a whole run came to. */
export interface Totals {
  readonly connectors: number;
  /** Connectors that are not checked, with the reason for people. */
  readonly unchecked: readonly string[];
  /** Connectors without any finding that counts. */
  readonly clean: number;
  readonly summary: Summary;
  /** In how many connectors each rule was skipped, by reason. */
  readonly skipped: readonly SkippedTotal[];
}

/** A rule skipped for one reason in a number of connectors. */
export interface SkippedTotal extends SkippedRule {
  readonly connectors: number;
}

/** What the totals need of a report. */
export type Tally = Pick<Report, 'summary' | 'skipped'>;

/** A way to write a run down, piece by piece, so that no more than one connector is held at a time. */
export interface ReportFormat {
  readonly start: string;
  /** Stands between two connectors of which something is written. */
  readonly between: string;
  /** One connector, whatever comes before and after it: connectors may be written in several threads. */
  connector(checked: CheckedConnector): string;
  end(totals: Totals): string;
}
