import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../../shared/finding';
import { type Profile, type PublisherKind, profiles } from '../../shared/report';
import type { Ask } from '../request';
import { tool } from '../tool';

/** Forms of the report. */
export const reportFormats = ['text', 'json', 'sarif', 'markdown', 'html', 'junit', 'github'] as const;

/** Options of `check` as given, with defaults filled in. Plain data: workers get a copy. */
export interface CheckOptions {
  readonly format: (typeof reportFormats)[number];
  /** Absent: what the settings say, else `submission`. */
  readonly profile?: Profile;
  /** Absent: what the settings say, else `auto`. */
  readonly publisher?: PublisherKind | 'auto';
  readonly previous?: string;
  readonly failOn: Severity | 'never';
  readonly output?: string;
  readonly oneSubmission?: boolean;
  /** File or folder. */
  readonly reference?: string;
  readonly submissionName?: string;
  /** File. */
  readonly submissionText?: string;
  readonly aiPlugin?: boolean;
  /** False leaves spelling, grammar and the like out. */
  readonly textQuality?: boolean;
  /** Settings file in place of those found; false: no settings at all. */
  readonly config?: string | false;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  /** Threads; absent for as many as there are cores, less one. */
  readonly jobs?: number;
}

/** As Commander gives them. */
type GivenOptions = Omit<CheckOptions, 'config'> & { readonly config: string | boolean };

const publishers = ['auto', 'verified', 'independent'];

/** In the order of the help; what an option does to the check is in `../check-config.ts`. */
const options: readonly Option[] = [
  new Option('--format <format>', 'How to print the report.').choices(reportFormats).default('text'),
  new Option(
    '--profile <profile>',
    'Where the folders come from (default: from the settings, else submission).',
  ).choices(profiles),
  new Option(
    '--publisher <kind>',
    'Who submits; auto reads it off folder and title (default: from the settings, else auto).',
  ).choices(publishers),
  new Option(
    '--previous <folder>',
    'The version before, or a folder that holds several by name; makes the profile update.',
  ),
  new Option('--fail-on <severity>', 'Least severity that makes the exit code 1.')
    .choices([...severities, 'never'])
    .default('error'),
  new Option('--output <file>', 'Write the report to a file.'),
  new Option('--one-submission', 'Take each path for one submission.'),
  new Option(
    '--reference <path>',
    'Other connectors to compare titles and icons with: their folder, or its catalog.',
  ),
  new Option('--submission-name <text>', 'Name of the pull request.'),
  new Option('--submission-text <file>', 'Text of the pull request, in a file.'),
  new Option('--ai-plugin', 'The package archive brings an AI plugin.'),
  new Option('--no-text-quality', 'Leave out spelling, grammar and the like.'),
  new Option('--config <file>', 'Settings to use in place of those beside and above the connectors.'),
  new Option('--no-config', 'Use no settings: nothing is suppressed, every rule has its own severity.'),
  new Option('--baseline <file>', 'Count only findings that this file does not hold.'),
  new Option('--write-baseline <file>', 'Write what is found to a baseline, and let it pass.'),
  new Option('--jobs <n>', 'Connectors checked at once (default: cores less one).').argParser(jobs),
];

function jobs(given: string): number {
  const count = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (count < 1) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return count;
}

const exitCodeHelp = `
Exit codes:
  0  no finding at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, or input that cannot be read
  3  internal fault`;

/** The command `check`. */
export function checkCommand(ask: Ask): Command {
  const command = new Command('check')
    .summary('Check connector folders.')
    .description('Checks connector folders and prints what certification would object to.')
    .helpOption('-h, --help', 'Print this help.')
    .addArgument(
      new Argument('<path...>', 'Connector folders, folders that hold some, or package archives (.zip).'),
    );
  for (const option of options) command.addOption(option);
  return command
    .addHelpText('after', exitCodeHelp)
    .showHelpAfterError(`Run "${tool.name} check --help" for the usage.`)
    .action((paths: string[], given: GivenOptions) => {
      // Commander takes "not forbidden" for true.
      const { config, textQuality, ...rest } = given;
      ask({
        kind: 'check',
        paths,
        options: {
          ...rest,
          ...(config === true ? {} : { config }),
          ...(textQuality === false ? { textQuality } : {}),
        },
      });
    });
}
