import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine';
import type { Rule } from '../../src/engine/define-rule';
import { rules } from '../../src/engine/rules';
import { type HelpExample, type HelpPage, helpHeadings, parseHelpPage } from '../../src/shared/help-page';
import { type Profile, type PublisherKind, profiles } from '../../src/shared/report';
import { type ConnectorBuilder, connector, independentConnector } from '../support/builders';
import { shippedDictionary } from '../support/dictionary';
import { isInput, withInput } from '../support/example-inputs';

const folder = path.resolve(import.meta.dirname, '../../resources/rules');

/** Ids of the pages that are there. */
const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .map((file) => file.replace(/\.md$/, ''))
  .sort();

describe('help pages', () => {
  it('are there for every rule', () => {
    expect(rules.map(({ info }) => info.id).filter((id) => !pages.includes(id))).toEqual([]);
  });

  it('are there for nothing else', () => {
    expect(pages.filter((page) => !rules.some(({ info }) => info.id === page))).toEqual([]);
  });

  const described = rules.filter(({ info }) => pages.includes(info.id));
  describe.each(described.map((rule) => [rule.info.id, rule] as const))('%s', (id, rule) => {
    const text = readFileSync(path.join(folder, `${id}.md`), 'utf8');
    const page = parseHelpPage(text);

    it('has the title of the rule and the common headings', () => {
      expect(page.title).toBe(rule.info.title);
      expect(page.sections.map(({ heading }) => heading)).toEqual(helpHeadings);
      for (const { heading, blocks } of page.sections) expect(blocks, heading).not.toEqual([]);
      expect(text).toMatch(/[^\n]\n$/);
      // United States spelling throughout the product.
      expect(text).not.toMatch(/colour|behaviour|neighbour|favour|licence|recognis|organis|\bgrey\b/i);
    });

    it('shows what is wrong and what is right, in examples that parse', () => {
      for (const heading of ['Wrong', 'Right'])
        expect(examplesOf(page, heading).length, heading).toBeGreaterThan(0);
      for (const { heading } of page.sections) {
        for (const example of examplesOf(page, heading)) {
          expect(['json', 'text', 'csharp', 'markdown']).toContain(example.language);
          if (example.language === 'json') expect(() => JSON.parse(example.text), example.text).not.toThrow();
        }
      }
    });

    it('names the sources of the catalogue', () => {
      const source = plain(textOf(page, 'Source'));
      for (const named of rule.info.sources.flatMap(essence)) expect(source).toContain(plain(named));
    });

    const placed = ['Wrong', 'Right'].flatMap((heading) => {
      let previous: HelpExample | undefined;
      return examplesOf(page, heading).flatMap((example) => {
        if (example.place?.version === 'previous') previous = example;
        else if (example.place !== undefined) return [[heading, example, previous] as const];
        return [];
      });
    });
    if (placed.length === 0) return;
    it('is right about its examples when they are put into a connector', () => {
      for (const [heading, example, previous] of placed) {
        const found = findings(rule, example, previous);
        const shown = `${heading}: ${example.text}\n${found.join('\n')}`;
        expect(
          found.filter((finding) => !finding.startsWith(`${id} `)),
          shown,
        ).toEqual([]);
        expect(found.length > 0, shown).toBe(heading === 'Wrong');
      }
    });
  });
});

function examplesOf(page: HelpPage, heading: string): readonly HelpExample[] {
  const blocks = page.sections.find((section) => section.heading === heading)?.blocks ?? [];
  return blocks.filter((block) => block.kind === 'example');
}

function textOf(page: HelpPage, heading: string): string {
  const blocks = page.sections.find((section) => section.heading === heading)?.blocks ?? [];
  return blocks.map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text)).join('\n');
}

const plain = (text: string): string => text.toLowerCase().replace(/[-\s]+/g, ' ');

/** What must be named of a source: the document and the step; the rest may be put in other words. */
function essence(source: string): readonly string[] {
  const document = source.split(/[,:(]/)[0]?.trim() ?? source;
  return [document, ...(source.match(/\bStep \d+[a-z]?\b/g) ?? [])];
}

/** What the rule finds when the example stands where it says it belongs, in a connector that is sound otherwise. */
function findings(rule: Rule, example: HelpExample, before: HelpExample | undefined): readonly string[] {
  const place = example.place;
  const publisher: PublisherKind =
    place?.publisher === undefined ? firstKind(rule) : publisherKind(place.publisher);
  const sound = publisher === 'independent' ? independentConnector() : connector();
  const ownProfile = rule.info.checks[0]?.profile ?? 'any';
  const profile = profileNamed(place?.profile ?? (ownProfile === 'any' ? 'submission' : ownProfile));
  const inputs =
    place !== undefined && isInput(place.file)
      ? withInput(sound, place.file, example.text)
      : { given: withExample(sound, example) };
  const { given, ...others } = inputs;
  // Where the page shows no version before, it is the sound connector.
  const previous = before === undefined ? sound : withExample(sound, before);
  const compared = rule.needs.includes('previous') ? { previous: previous.snapshot() } : {};
  const { report } = analyze(given.snapshot(), {
    rules: [rule],
    publisher,
    profile,
    dictionary: shippedDictionary,
    ...others,
    ...compared,
  });
  expect(report.skipped, 'the rule runs').toEqual([]);
  return report.findings.map((finding) => `${finding.rule} ${finding.pointer}: ${finding.message}`);
}

function withExample(sound: ConnectorBuilder, { place, text }: HelpExample): ConnectorBuilder {
  if (place === undefined) return sound;
  if (place.at === undefined) return sound.file(place.file, text);
  const value: unknown = JSON.parse(text);
  switch (place.file) {
    case 'apiDefinition.swagger.json':
      return sound.set(place.at, value);
    case 'apiProperties.json':
      return sound.setProperty(place.at, value);
    default:
      throw new Error(`An example cannot stand at ${place.at} of ${place.file}.`);
  }
}

/** Verified where the rule is for both. */
function firstKind({ info }: Rule): PublisherKind {
  return info.publishers.includes('verified') ? 'verified' : 'independent';
}

function publisherKind(text: string): PublisherKind {
  if (text === 'verified' || text === 'independent') return text;
  throw new Error(`${text} is no kind of publisher.`);
}

function profileNamed(text: string): Profile {
  const profile = profiles.find((known) => known === text);
  if (profile === undefined) throw new Error(`${text} is no profile.`);
  return profile;
}
