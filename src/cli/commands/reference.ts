import { Argument, Command, Option } from 'commander';
import type { Ask } from '../request';
import { tool } from '../tool';

/** Options of `reference` as given. */
export interface ReferenceOptions {
  readonly output?: string;
}

/** The command `reference`. */
export function referenceCommand(ask: Ask): Command {
  return new Command('reference')
    .summary('Make a catalog to compare with.')
    .description('Makes a catalog of titles and icons out of connector folders, for "check --reference".')
    .helpOption('-h, --help', 'Print this help.')
    .addArgument(new Argument('<folder...>', 'Connector folders, or folders that hold some.'))
    .addOption(new Option('--output <file>', 'Write the catalog to a file.'))
    .showHelpAfterError(`Run "${tool.name} reference --help" for the usage.`)
    .action((folders: string[], options: ReferenceOptions) => ask({ kind: 'reference', folders, options }));
}
