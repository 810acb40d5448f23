import { Argument, Command, type CommanderError, Option } from 'commander';
import { name, version } from '../../package.json';
import { type Severity, severities } from '../shared/finding';
import { type Profile, type PublisherKind, profiles } from '../shared/report';

/** Options of `check` as given, with defaults filled in. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly profile: Profile;
  readonly publisher: PublisherKind | 'auto';
  readonly previous?: string;
  readonly failOn: Severity | 'never';
  readonly output?: string;
  readonly oneSubmission?: boolean;
}

/** Forms of the list of rules. */
export type RuleListFormat = 'text' | 'json' | 'markdown';

/** This program, as reports and `--version` name it. */
export const tool = { name, version };

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly kind: 'rules'; readonly format: RuleListFormat }
  /** A rule or check id as typed. */
  | { readonly kind: 'explain'; readonly id: string }
  /** Help or version was asked for, or the usage is wrong; the text says what. */
  | { readonly kind: 'text'; readonly asked: boolean; readonly text: string };

/** Reads a command line (without node and script). */
export function readCommandLine(argv: readonly string[], columns: number): Request {
  let request: Request | undefined;
  const text: string[] = [];
  const program = commands((given) => {
    request = given;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (part) => void text.push(part),
      writeErr: (part) => void text.push(part),
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    return { kind: 'text', asked: error.exitCode === 0, text: text.join('') };
  }
  return request ?? { kind: 'text', asked: false, text: text.join('') };
}

function commands(ask: (request: Request) => void): Command {
  const program = new Command(name)
    .description('Checks Power Platform connector submissions, offline.')
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand(false)
    .showHelpAfterError(`Run "${name} --help" for the usage.`);
  program
    .command('check')
    .summary('Check connector folders.')
    .description('Checks connector folders and prints what certification would object to.')
    .helpOption('-h, --help', 'Print this help.')
    .addArgument(new Argument('<path...>', 'Connector folders, or folders that hold some.'))
    .addOption(
      new Option('--format <format>', 'How to print the report.').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--profile <profile>', 'Where the folders come from.')
        .choices(profiles)
        .default('submission'),
    )
    .addOption(
      new Option('--publisher <kind>', 'Who submits; auto reads it off folder and title.')
        .choices(['auto', 'verified', 'independent'])
        .default('auto'),
    )
    .addOption(new Option('--previous <folder>', 'The published version, for the profile update.'))
    .addOption(
      new Option('--fail-on <severity>', 'Least severity that makes the exit code 1.')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .addOption(new Option('--output <file>', 'Write the report to a file.'))
    .addOption(new Option('--one-submission', 'Take each path for one submission.'))
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError(`Run "${name} check --help" for the usage.`)
    .action((paths: string[], options: CheckOptions) => ask({ kind: 'check', paths, options }));
  program
    .command('rules')
    .summary('List the rules.')
    .description('Lists every rule the program checks, with its checks.')
    .helpOption('-h, --help', 'Print this help.')
    .addOption(
      new Option('--format <format>', 'How to print the list.')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .showHelpAfterError(`Run "${name} rules --help" for the usage.`)
    .action(({ format }: { format: RuleListFormat }) => ask({ kind: 'rules', format }));
  program
    .command('explain')
    .summary('Explain a rule.')
    .description('Explains a rule: what it checks, why, what is wrong and right, and where it is written.')
    .helpOption('-h, --help', 'Print this help.')
    .addArgument(new Argument('<rule>', 'Id of a rule or check, such as title/max-length.'))
    .showHelpAfterError(`Run "${name} explain --help" for the usage.`)
    .action((id: string) => ask({ kind: 'explain', id }));
  return program;
}

const exitCodeHelp = `
Exit codes:
  0  no finding at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, or input that cannot be read
  3  internal fault`;

function isCommanderError(error: unknown): error is CommanderError {
  return (
    error instanceof Error &&
    'exitCode' in error &&
    'code' in error &&
    String(error.code).startsWith('commander.')
  );
}
