import { paint } from '../engine/formats/terminal';
import { rules } from '../engine/rules';
import type { Severity } from '../shared/finding';
import type { CheckInfo, RuleInfo } from '../shared/report';
import type { RuleListFormat } from './commands/rules';
import { publishersText } from './rule-facts';

/** Every rule the program checks, in the form asked for, ending with a line break. */
export function listRules(format: RuleListFormat, colors: boolean): string {
  const all = rules.map(({ info }) => info);
  switch (format) {
    case 'json':
      return `${JSON.stringify({ rules: all.map(asJson) }, null, 2)}\n`;
    case 'markdown':
      return asMarkdown(all);
    case 'text':
      return asText(all, colors);
  }
}

/** `fix` is the correction the catalogue gives, in words, or null where a person has to decide. */
function asJson({ id, title, checks, severity, publishers, origin, sources }: RuleInfo): object {
  const fixes = new Set(checks.flatMap(({ fix }) => fix ?? []));
  return {
    id,
    title,
    checks: checks.map((check) => ({
      key: check.key,
      title: check.title,
      severity: check.severity,
      publishers: check.publishers,
      profile: check.profile,
      fix: check.fix ?? null,
    })),
    severity,
    publishers,
    origin,
    sources,
    fix: fixes.size === 0 ? null : [...fixes].join('; '),
  };
}

function asMarkdown(all: readonly RuleInfo[]): string {
  const lines = [
    '| Rule | Check | Severity | Publishers | Profile | Title |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const rule of all) {
    for (const check of rule.checks) {
      const facts = [
        check.severity,
        publishersText(check),
        check.profile,
        check.title.replaceAll('|', '\\|'),
      ];
      lines.push(`| \`${rule.id}\` | \`${check.key}\` | ${facts.join(' | ')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A line of the table; a rule of several checks is followed by these, indented. */
interface Row {
  readonly id: string;
  readonly severity: Severity;
  readonly rest: readonly [publishers: string, profile: string, title: string];
}

function asText(all: readonly RuleInfo[], colors: boolean): string {
  const rows = all.flatMap((rule) => [
    row(rule.id, rule, [...new Set(rule.checks.map(({ profile }) => profile))].join(', '), rule.title),
    ...(rule.checks.length === 1
      ? []
      : rule.checks.map((check) => row(`  ${check.key}`, check, check.profile, check.title))),
  ]);
  const heads = ['Rule', 'Severity', 'Publishers', 'Profile', 'Title'] as const;
  const widths = [
    Math.max(heads[0].length, ...rows.map(({ id }) => id.length)),
    heads[1].length,
    Math.max(heads[2].length, ...rows.map(({ rest }) => rest[0].length)),
    Math.max(heads[3].length, ...rows.map(({ rest }) => rest[1].length)),
  ];
  const cell = (text: string, column: number): string => text.padEnd(widths[column] ?? 0);
  const lines = rows.map(({ id, severity, rest: [publishers, profile, title] }) =>
    [
      cell(id, 0),
      paint(cell(severity, 1), severity, colors),
      cell(publishers, 2),
      cell(profile, 3),
      title,
    ].join('  '),
  );
  const checks = all.reduce((sum, rule) => sum + rule.checks.length, 0);
  const head = paint(heads.map(cell).join('  '), 'strong', colors);
  return `${[head, ...lines, '', `${all.length} rules with ${checks} checks.`].join('\n')}\n`;
}

function row(
  id: string,
  facts: Pick<CheckInfo, 'severity' | 'publishers'>,
  profile: string,
  title: string,
): Row {
  return { id, severity: facts.severity, rest: [publishersText(facts), profile, title] };
}
