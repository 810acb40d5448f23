import { Command, type CommanderError } from 'commander';
import { checkCommand } from './commands/check';
import { explainCommand } from './commands/explain';
import { fixCommand } from './commands/fix';
import { referenceCommand } from './commands/reference';
import { rulesCommand } from './commands/rules';
import type { Ask, Request } from './request';
import { tool } from './tool';

/** Every command, in the order of the help. */
const commands: readonly ((ask: Ask) => Command)[] = [
  checkCommand,
  fixCommand,
  rulesCommand,
  explainCommand,
  referenceCommand,
];

/** Reads a command line (without node and script). */
export function readCommandLine(argv: readonly string[], columns: number): Request {
  let request: Request | undefined;
  const text: string[] = [];
  const program = programFor((given) => {
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

function programFor(ask: Ask): Command {
  const program = new Command(tool.name)
    .description('Checks Power Platform connector submissions, offline.')
    .version(tool.version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand(false)
    .showHelpAfterError(`Run "${tool.name} --help" for the usage.`);
  for (const command of commands) program.addCommand(command(ask));
  return program;
}

function isCommanderError(error: unknown): error is CommanderError {
  return (
    error instanceof Error &&
    'exitCode' in error &&
    'code' in error &&
    String(error.code).startsWith('commander.')
  );
}
