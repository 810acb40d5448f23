import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueRules } from '../../src/engine/catalogue';
import { rules } from '../../src/engine/rules';
import { indexSource, ruleFiles } from '../../src/tools/rule-index';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'src/engine/rules');

describe('all rules', () => {
  it('are listed in the generated index, under the id of their path', () => {
    const ids = ruleFiles(folder);
    const unformatted = (text: string) => text.replace(/\s+/g, ' ').replace(/,? ?\]/g, ']');
    expect(unformatted(readFileSync(path.join(folder, 'index.ts'), 'utf8'))).toBe(
      unformatted(indexSource(ids)),
    );
    expect(rules.map((rule) => rule.info.id)).toEqual(ids);
  });

  it.each(rules.map((rule) => [rule.info.id, rule] as const))(
    '%s has a test and plain messages for every check',
    (id, rule) => {
      expect(existsSync(path.join(root, `test/rules/${id}.test.ts`))).toBe(true);
      const keys = new Set(
        Object.values(rule.messages).map((message) => message.check ?? rule.info.checks[0]?.key),
      );
      expect([...keys].sort()).toEqual(rule.info.checks.map((check) => check.key).sort());
      for (const { says, help } of Object.values(rule.messages)) {
        expect(says).toMatch(/^[A-Za-z{"“].*[.!?}]$/s);
        expect(help).toMatch(/^[A-Z{].*[.!?}]$/s);
      }
    },
  );

  it('are those of the catalogue, all of them, with all their checks', () => {
    const ours = rules.map(({ info }) => info.id).sort();
    expect(ours).toEqual([...catalogueRules.keys()].sort());
    expect(ours).toHaveLength(127);
    expect(rules.flatMap(({ info }) => info.checks)).toHaveLength(212);
  });
});
