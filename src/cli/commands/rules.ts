import { Command, Option } from 'commander';
import type { Ask } from '../request';
import { tool } from '../tool';

/** Forms of the list of rules. */
export type RuleListFormat = 'text' | 'json' | 'markdown';

/** The command `rules`. */
export function rulesCommand(ask: Ask): Command {
  return new Command('rules')
    .summary('List the rules.')
    .description('Lists every rule the program checks, with its checks.')
    .helpOption('-h, --help', 'Print this help.')
    .addOption(
      new Option('--format <format>', 'How to print the list.')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .showHelpAfterError(`Run "${tool.name} rules --help" for the usage.`)
    .action(({ format }: { format: RuleListFormat }) => ask({ kind: 'rules', format }));
}
