import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';

/**
 * Text of a rule's help page in Markdown.
 * @param resources folder of the program's resources, which holds `rules/<area>/<name>.md`
 * @param rule id of a rule the program knows; never text from outside, as it becomes a path
 */
export async function readHelpPage(resources: string, rule: string): Promise<Result<string>> {
  const name = `rules/${rule}.md`;
  try {
    return ok(await readFile(path.join(resources, name), 'utf8'));
  } catch {
    return fail(
      'help-page-missing',
      `The help page resources/${name} is missing or cannot be read; install the program again.`,
    );
  }
}
