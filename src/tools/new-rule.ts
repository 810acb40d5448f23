/** Starts a rule, its test and its help page, and refreshes the index: npm run new-rule -- <area>/<name> */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueRules } from '../engine/catalogue';
import { writeRuleIndex } from './rule-index';
import { helpPageSkeleton } from './support/help-page-skeleton';
import { projectRoot } from './support/project';

const [id] = process.argv.slice(2);
const info = catalogueRules.get(id ?? '');
if (id === undefined || info === undefined) {
  throw new Error(
    `Give the id of a rule of the catalogue, such as title/max-length; ${id ?? 'nothing'} is none.`,
  );
}

const messages = info.checks.map((check) => {
  const name = check.key
    .split('/')
    .at(-1)
    ?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const owner = info.checks.length === 1 ? '' : `check: '${check.key}', `;
  return `    ${name}: { ${owner}says: 'Say what is wrong, with {value}.', help: 'Say what to do.' },`;
});

write(
  `src/engine/rules/${id}.ts`,
  `import { defineRule } from '../../define-rule';

// ${info.title}. Sources: ${info.sources.join('; ')}
export default defineRule('${id}', {
  needs: ['definition'],
  messages: {
${messages.join('\n')}
  },
  check({ definition, report }) {
    throw new Error('Write the check.');
  },
});
`,
);
write(
  `test/rules/${id}.test.ts`,
  `import rule from '../../../src/engine/rules/${id}';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  passes: { 'a sound connector': connector() },
  reports: {},
});
`,
);
write(`resources/rules/${id}.md`, helpPageSkeleton(info));
writeRuleIndex();

function write(name: string, text: string): void {
  const file = path.join(projectRoot, name);
  if (existsSync(file)) throw new Error(`${name} exists already.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${name}\n`);
}
