import { paint, wrap } from '../engine/formats/terminal';
import type { TextStyle } from '../engine/formats/text';
import type { ExamplePlace, HelpBlock, HelpPage, HelpSection } from '../shared/help-page';
import type { CheckInfo, RuleInfo } from '../shared/report';
import { type Named, publishersText } from './rule-facts';

/** A rule for people at a terminal: facts first, then the sections of its help page. */
export function explanation(named: Named, page: HelpPage | undefined, style: TextStyle): string {
  const { rule, check } = named;
  const subject = check ?? rule;
  const strong = (text: string): string => paint(text, 'strong', style.colors);
  const lines = [
    ...wrap(`${'key' in subject ? subject.key : subject.id}: ${subject.title}`, style.width, 0).map(strong),
    ...(check === undefined ? [] : wrap(`A check of ${rule.id}: ${rule.title}`, style.width, 0)),
    '',
    ...facts(subject, check === undefined ? rule.checks : [check], style),
  ];
  if (check === undefined && rule.checks.length > 1)
    lines.push('', strong('Checks'), ...checkLines(rule, style));
  for (const section of page?.sections ?? []) {
    if (section.heading === 'Source' && !saysMore(section, rule.sources)) continue;
    lines.push('', strong(section.heading));
    for (const block of section.blocks) lines.push('', ...blockLines(block, style));
  }
  return `${lines.join('\n')}\n`;
}

function facts(subject: RuleInfo | CheckInfo, checks: readonly CheckInfo[], style: TextStyle): string[] {
  const profiles = [...new Set(checks.map(({ profile }) => profile))].join(', ');
  const [first = '', ...further] = subject.sources.flatMap((source) =>
    wrap(source, style.width - 16, 0).map((line, at) => `${at === 0 ? '' : '  '}${line}`),
  );
  return [
    `  Severity    ${paint(subject.severity, subject.severity, style.colors)}`,
    `  Publishers  ${subject.publishers.join(', ')}`,
    `  Profile     ${profiles}`,
    `  Sources     ${first}`,
    ...further.map((source) => `${' '.repeat(14)}${source}`),
  ];
}

function checkLines({ checks }: RuleInfo, style: TextStyle): string[] {
  const longest = Math.max(...checks.map(({ key }) => key.length));
  const widest = Math.max(...checks.map(({ severity }) => severity.length));
  return checks.flatMap((check) => {
    const { severity, profile, title } = check;
    const whom = `${publishersText(check)}${profile === 'any' ? '' : `, profile ${profile}`}`;
    return [
      '',
      `  ${check.key.padEnd(longest)}  ${paint(severity.padEnd(widest), severity, style.colors)}  ${whom}`,
      ...wrap(title, style.width - 4, 0).map((line) => `    ${line}`),
    ];
  });
}

/** False when a section only lists sources that stand among the facts already. */
function saysMore({ blocks }: HelpSection, sources: readonly string[]): boolean {
  const known = new Set(sources.map(plain));
  return blocks.some((block) => block.kind !== 'list' || block.items.some((item) => !known.has(plain(item))));
}

const plain = (text: string): string => text.toLowerCase().replace(/[.`]/g, '').trim();

function blockLines(block: HelpBlock, style: TextStyle): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(block.text, style.width - 2, 0).map((line) => `  ${line}`);
    case 'list':
      return block.items.flatMap((item) =>
        wrap(item, style.width - 4, 0).map((line, at) => `  ${at === 0 ? '-' : ' '} ${line}`),
      );
    case 'example':
      return [
        ...(block.place === undefined
          ? []
          : [paint(`  ${placeText(block.place)}`, 'faint', style.colors), '']),
        // Examples are shown as they are: wrapping would change them.
        ...block.text.split('\n').map((line) => `      ${line}`.trimEnd()),
      ];
  }
}

function placeText({ file, at, version }: ExamplePlace): string {
  const place = at === undefined || at === '' ? file : `${file}, ${at}`;
  return `${place}${version === 'previous' ? ' of the previous version' : ''}:`;
}
