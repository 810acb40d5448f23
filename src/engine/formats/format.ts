import type { Report, Summary } from '../../shared/report';

/** A report and the path it is for: as given by the user or found below that, with forward slashes. */
export interface CheckedConnector {
  readonly path: string;
  readonly report: Report;
}

/** What a whole run came to. */
export interface Totals {
  readonly connectors: number;
  /** Connectors without any finding. */
  readonly clean: number;
  readonly summary: Summary;
}

/** A way to write a run down, piece by piece, so that no more than one connector is held at a time. */
export interface ReportFormat {
  readonly start: string;
  /** One connector; `index` counts from 0. */
  connector(checked: CheckedConnector, index: number): string;
  end(totals: Totals): string;
}

/** Totals before the first connector. */
export const noTotals: Totals = { connectors: 0, clean: 0, summary: { error: 0, warning: 0, info: 0 } };

/** Totals with one more connector. */
export function addTotals(totals: Totals, { summary, findings }: Report): Totals {
  return {
    connectors: totals.connectors + 1,
    clean: totals.clean + (findings.length === 0 ? 1 : 0),
    summary: {
      error: totals.summary.error + summary.error,
      warning: totals.summary.warning + summary.warning,
      info: totals.summary.info + summary.info,
    },
  };
}
