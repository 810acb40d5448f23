/** Writes the schemas of both JSON files for the editor, and their validators for the engine: npm run schemas */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './schemas/generate';
import { projectRoot } from './support/project';

for (const [file, content] of generatedFiles()) {
  const target = path.join(projectRoot, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${file}: ${Math.round(content.length / 1024)} KB`);
}
