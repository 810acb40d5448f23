import { readHelpPage } from '../adapters/disk';
import { printable } from '../engine/formats/terminal';
import { parseHelpPage } from '../shared/help-page';
import { type ExitCode, exitCodes } from './exit-code';
import { explanation } from './explanation';
import { resources } from './help-pages';
import type { CliIo } from './io';
import { nearest } from './nearest';
import { findRule, knownRules } from './rule-facts';
import { tool } from './tool';

/** Explains a rule or check: its facts and its help page on standard output. */
export async function explain(id: string, io: CliIo): Promise<ExitCode> {
  const named = findRule(id);
  if (named === undefined) {
    const ids = knownRules.flatMap((rule) => [rule.id, ...rule.checks.map(({ key }) => key)]);
    const near = nearest(id, [...new Set(ids)], 3).join(', ');
    await io.err(
      `${tool.name}: There is no rule or check "${printable(id)}"; the nearest are ${near}. ` +
        `Run "${tool.name} rules" for the list.\n`,
    );
    return exitCodes.input;
  }
  const style = { width: Math.max(60, Math.min(io.columns ?? 80, 100)), colors: io.colors };
  // The engine's own rules say all in their messages and have no page.
  if (named.rule.id.startsWith('engine/')) {
    await io.out(explanation(named, undefined, style));
    return exitCodes.clean;
  }
  const page = await readHelpPage(resources, named.rule.id);
  await io.out(explanation(named, page.ok ? parseHelpPage(page.value) : undefined, style));
  if (page.ok) return exitCodes.clean;
  await io.err(`${tool.name}: ${page.error.message}\n`);
  return exitCodes.internal;
}
