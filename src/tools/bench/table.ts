import type { Contestant, Measured, Verdict } from './goals';

const names: Readonly<Record<Contestant, string>> = {
  floor: 'jsonc-parser parseTree (the floor)',
  ours: 'connector-review, without text quality',
  'ours-language': 'connector-review, all rules',
  spectral: 'Spectral, spectral:oas',
  redocly: 'Redocly, recommended',
};

/** The measurements as lines of text, columns aligned. */
export function measuredTable(all: readonly Measured[]): string {
  return columns([
    ['', 'files', 'wall ms', 'CPU ms', 'peak MB'],
    ...all.map(({ contestant, cpu, files, memory, wall }) => [
      names[contestant],
      String(files),
      wall.toFixed(0),
      cpu.toFixed(0),
      memory.toFixed(0),
    ]),
  ]);
}

/** The verdicts as lines of text, the goal beside each figure. */
export function verdictTable(all: readonly Verdict[]): string {
  return columns(
    all.map(({ bound, figure, goal, met, name, unit }) => [
      name,
      `${figure < 10 ? figure.toFixed(1) : figure.toFixed(0)} ${unit}`,
      `goal: ${bound} ${goal}`,
      met ? 'met' : 'MISSED',
    ]),
  );
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
