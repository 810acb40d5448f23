import type { CheckInfo, PublisherKind } from '../../shared/report';
import calibration from './calibration.json';
import { chance, type Tally } from './tally';

/** One measured share of the catalogue's calibration, 0 to 1 per publisher kind. */
interface Measured {
  readonly test: string;
  readonly certifiedShare: number;
  readonly independentShare: number;
}

const publisherKinds = ['verified', 'independent'] as const satisfies readonly PublisherKind[];

/** Below this likelihood a share differs from the catalogue's by more than the drawing of folders explains. */
const unlikely = 0.01;

const measured: Readonly<Record<string, readonly Measured[] | undefined>> = calibration.checks;

/**
 * Hits per check and kind as lines of Markdown, the share of folders beside the catalogue's. A star marks a share that
 * is unlikely to come from the same population by chance.
 */
export function calibrationTable(checks: readonly CheckInfo[], tally: Tally): readonly string[] {
  const heads = publisherKinds.map(
    (kind) => `${kind}: findings | folders of ${tally[kind].folders} | share | catalog | `,
  );
  return [
    `| Check | ${heads.join('')}compared with |`,
    `|---|${'---:|---:|---:|---:|'.repeat(publisherKinds.length)}---|`,
    ...checks.map((check) => {
      const rows = measured[check.key] ?? [];
      const cells = publisherKinds.map((kind) =>
        kindCells(check.key, kind, tally, nearest(rows, check, tally)),
      );
      return `| \`${check.key}\` | ${cells.join(' | ')} | ${nearest(rows, check, tally)?.test ?? ''} |`;
    }),
  ];
}

/** Keys of the checks that have a star in the table. */
export function deviations(checks: readonly CheckInfo[], tally: Tally): readonly string[] {
  return checks
    .filter((check) => {
      const row = nearest(measured[check.key] ?? [], check, tally);
      return publisherKinds.some((kind) => deviates(check.key, kind, tally, row));
    })
    .map(({ key }) => key);
}

function kindCells(key: string, kind: PublisherKind, tally: Tally, row: Measured | undefined): string {
  const { findings, folders } = tally[kind].checks.get(key) ?? { findings: 0, folders: 0 };
  const share = percent(folders / Math.max(1, tally[kind].folders));
  const star = deviates(key, kind, tally, row) ? ' *' : '';
  return `${findings} | ${folders} | ${share} | ${row === undefined ? '' : percent(shareOf(row, kind))}${star}`;
}

/** The catalogue measured some checks by several readings: the one that fits what was found best. */
function nearest(rows: readonly Measured[], check: CheckInfo, tally: Tally): Measured | undefined {
  const likelihood = (row: Measured): number =>
    publisherKinds.reduce((product, kind) => product * likely(check.key, kind, tally, row), 1);
  const usable = rows.filter(({ test }) => !test.includes('(not a finding)'));
  return usable.sort((a, b) => likelihood(b) - likelihood(a))[0];
}

function deviates(key: string, kind: PublisherKind, tally: Tally, row: Measured | undefined): boolean {
  return row !== undefined && likely(key, kind, tally, row) < unlikely;
}

function likely(key: string, kind: PublisherKind, tally: Tally, row: Measured): number {
  return chance(tally[kind].checks.get(key)?.folders ?? 0, tally[kind].folders, shareOf(row, kind));
}

function shareOf(row: Measured, kind: PublisherKind): number {
  return kind === 'verified' ? row.certifiedShare : row.independentShare;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
