import schema from '../../../../resources/schemas/connector-review.schema.json';
import type { RuleInfo } from '../../../shared/report';
import { settingsFileName } from '../../../shared/settings';

/** Findings that settings may not touch; see the engine's list of ids. */
const fixed = ['engine/rule-crashed', 'engine/file-unreadable', 'engine/settings-invalid'];

/** The schema of the settings, completed with the ids of all rules and checks and what they are about. */
export function settingsSchema(rules: Iterable<RuleInfo>) {
  const titles = new Map<string, string>();
  for (const rule of rules) {
    if (fixed.includes(rule.id)) continue;
    titles.set(rule.id, rule.title);
    for (const { key, title } of rule.checks) if (!titles.has(key)) titles.set(key, title);
  }
  const { suppression } = schema.definitions;
  const level = (title: string) => ({ ...schema.definitions.level, description: title });
  const rule = { enum: [...titles.keys()], enumDescriptions: [...titles.values()] };
  return {
    uri: 'connector-review://schemas/connector-review.json',
    fileMatch: [settingsFileName],
    schema: {
      ...schema,
      properties: {
        ...schema.properties,
        rules: {
          ...schema.properties.rules,
          properties: Object.fromEntries([...titles].map(([id, title]) => [id, level(title)])),
        },
      },
      definitions: {
        ...schema.definitions,
        suppression: {
          ...suppression,
          properties: { ...suppression.properties, rule: { ...suppression.properties.rule, ...rule } },
        },
      },
    },
  };
}
