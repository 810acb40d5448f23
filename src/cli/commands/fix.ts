import { Argument, Command, Option } from 'commander';
import { type Severity, severities } from '../../shared/finding';
import { type Profile, type PublisherKind, profiles } from '../../shared/report';
import type { Ask } from '../request';
import { tool } from '../tool';

/** Options of `fix` as given, with defaults filled in. */
export interface FixOptions {
  /** Ids of rules or checks; default all. */
  readonly rule: readonly string[];
  readonly dryRun?: boolean;
  /** Also the first suggestion of a finding without safe fix; asks for `rule`. */
  readonly suggestions?: boolean;
  readonly submissionName?: string;
  /** Absent: what the settings say, else `submission`. */
  readonly profile?: Profile;
  /** Absent: what the settings say, else `auto`. */
  readonly publisher?: PublisherKind | 'auto';
  readonly failOn: Severity | 'never';
}

const options: readonly Option[] = [
  new Option('--rule <id>', 'Apply the fixes of this rule or check only; may be repeated.')
    .argParser((id: string, before: readonly string[]) => [...before, id])
    .default([], 'all rules'),
  new Option(
    '--suggestions',
    'With --rule: also take the first suggestion where no fix has one right answer.',
  ),
  new Option('--dry-run', 'Print what would change as a unified diff, and write nothing.'),
  new Option(
    '--profile <profile>',
    'Where the folders come from (default: from the settings, else submission).',
  ).choices(profiles),
  new Option(
    '--publisher <kind>',
    'Who submits; auto reads it off folder and title (default: from the settings, else auto).',
  ).choices(['auto', 'verified', 'independent']),
  new Option('--submission-name <text>', 'Name of the pull request; what it should be is printed.'),
  new Option('--fail-on <severity>', 'Least severity left that makes the exit code 1.')
    .choices([...severities, 'never'])
    .default('error'),
];

const exitCodeHelp = `
Only fixes with exactly one right answer are applied, unless --suggestions asks for more.

Exit codes:
  0  no finding at or above --fail-on is left
  1  findings at or above --fail-on are left
  2  wrong usage, input that cannot be read, or a file that could not be written
  3  internal fault`;

/** The command `fix`. */
export function fixCommand(ask: Ask): Command {
  const command = new Command('fix')
    .summary('Fix what has one right answer.')
    .description('Applies the safe fixes of all findings to the files of connector folders.')
    .helpOption('-h, --help', 'Print this help.')
    .addArgument(new Argument('<path...>', 'Connector folders, or folders that hold some.'));
  for (const option of options) command.addOption(option);
  return command
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError(`Run "${tool.name} fix --help" for the usage.`)
    .action((paths: string[], given: FixOptions) => ask({ kind: 'fix', paths, options: given }));
}
