import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { type CliIo, OutputClosed } from '../../src/cli/io';
import { main } from '../../src/cli/main';

/** What a run of the command line wrote and ended with. */
export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the run's standard output behaves. */
export interface Terminal {
  readonly columns?: number;
  readonly colors?: boolean;
  /** Folder of the person's data; default one below the system's temporary folder. */
  readonly userData?: string;
  /** The reader goes away after this many writes. */
  readonly closesAfter?: number;
}

/** Runs the command line in this process, in the folder given. */
export async function runCli(
  argv: readonly string[],
  folder = process.cwd(),
  terminal: Terminal = {},
): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  let writes = 0;
  const io: CliIo = {
    out: async (text) => {
      writes += 1;
      if (writes > (terminal.closesAfter ?? Number.POSITIVE_INFINITY)) throw new OutputClosed('closed');
      stdout += text;
    },
    err: async (text) => {
      stderr += text;
    },
    columns: terminal.columns,
    colors: terminal.colors ?? false,
    userData: terminal.userData ?? path.join(tmpdir(), `connector-review-user-data-${process.pid}`),
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    return { exitCode: await main(argv, io), stdout, stderr };
  } finally {
    process.chdir(before);
  }
}

const schemaFile = path.join(import.meta.dirname, '../../resources/schemas/report.schema.json');
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

/** What the report's schema has against a value; empty when it conforms. */
export function schemaFaults(report: unknown): readonly string[] {
  if (validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
