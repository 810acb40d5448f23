import { Argument, Command } from 'commander';
import type { Ask } from '../request';
import { tool } from '../tool';

/** The command `explain`. */
export function explainCommand(ask: Ask): Command {
  return new Command('explain')
    .summary('Explain a rule.')
    .description('Explains a rule: what it checks, why, what is wrong and right, and where it is written.')
    .helpOption('-h, --help', 'Print this help.')
    .addArgument(new Argument('<rule>', 'Id of a rule or check, such as title/max-length.'))
    .showHelpAfterError(`Run "${tool.name} explain --help" for the usage.`)
    .action((id: string) => ask({ kind: 'explain', id }));
}
