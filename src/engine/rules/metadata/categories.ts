import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue, replaceWithin } from '../../json/edit';
import { metadataBlock, metadataEntries } from '../../model/metadata';
import { quoted } from '../../words/quoted';
import { categories, readCategories } from './_categories';

const most = 2;
/** More parts of one list than this say nothing new. */
const mostPieces = 100;
const names = categories.join(', ');

export default defineRule('metadata/categories', {
  needs: ['definition'],
  messages: {
    missing: {
      says: 'The connector metadata has no entry "Categories".',
      help: 'Add an entry with one or two of these categories, joined by a semicolon: {names}.',
    },
    misnamed: {
      says: 'The entry {name} is not spelled "Categories".',
      help: 'Spell the propertyName exactly "Categories".',
    },
    repeated: { says: 'The connector metadata has {count} entries "Categories".', help: 'Keep one of them.' },
    empty: { says: 'The entry "Categories" names no category.', help: 'Name one or two of: {names}.' },
    tooMany: {
      says: 'The connector has {count} categories; the limit is {most}.',
      help: 'Keep the two categories that fit best, joined by a semicolon.',
    },
    unknown: { says: '{name} is not a category.', help: 'Use one or two of: {names}.' },
    misspelled: {
      says: '{name} is not written as the category list has it: {meant}.',
      help: 'Write {meant}.',
    },
    twice: { says: 'The category {name} is named twice.', help: 'Name each category once.' },
    untidy: {
      severity: 'info',
      says: 'The list of categories has blanks or a semicolon too many.',
      help: 'Join the categories by one semicolon without blanks.',
    },
  },
  check({ definition, report }) {
    const { doc, root } = definition;
    const block = metadataBlock(root);
    // Without a block only metadata/required speaks up (catalogue, section 12).
    if (!block?.isArray) return;
    const entries = metadataEntries(root);
    const [entry, second, ...others] = entries.filter(({ name }) => name === 'Categories');
    if (entry === undefined) {
      const { name = '', nameNode } =
        entries.find((other) => other.name?.toLowerCase() === 'categories') ?? {};
      if (nameNode === undefined)
        report('missing', { at: doc.missingIn(block, 'Categories'), data: { names } });
      else {
        const rename = safe('Spell it "Categories"', () => replaceValue(doc, nameNode, 'Categories'));
        report('misnamed', { at: doc.value(nameNode), data: { name: quoted(name) }, fixes: [rename] });
      }
      return;
    }
    if (second?.nameNode !== undefined) {
      report('repeated', {
        at: doc.value(second.nameNode),
        data: { count: 2 + others.length },
        subject: 'repeated',
      });
    }
    const { value, valueNode } = entry;
    if (value === undefined || valueNode === undefined) return;
    const { pieces, untidy } = readCategories(value);
    if (pieces.length === 0) return report('empty', { at: doc.value(valueNode), data: { names } });
    if (pieces.length > most) {
      report('tooMany', { at: doc.value(valueNode), data: { count: pieces.length, most }, subject: 'count' });
    }
    const seen = new Set<string>();
    for (const { from, known, meant, text, to } of pieces.slice(0, mostPieces)) {
      const at = doc.within(valueNode, from, to);
      const name = quoted(text);
      if (seen.has(text)) {
        report('twice', { at, data: { name }, subject: `twice ${text}` });
      } else if (!known && meant !== undefined) {
        const fix = safe(`Write ${quoted(meant)}`, () => replaceWithin(doc, valueNode, from, to, meant));
        report('misspelled', { at, data: { name, meant: quoted(meant, 200) }, subject: text, fixes: [fix] });
      } else if (!known) report('unknown', { at, data: { name, names }, subject: text });
      seen.add(text);
    }
    if (untidy === undefined) return;
    const clean = pieces.map(({ text }) => text).join(';');
    const fix = safe('Remove the superfluous blanks and semicolons', () =>
      replaceValue(doc, valueNode, clean),
    );
    report('untidy', { at: doc.within(valueNode, untidy.from, untidy.to), subject: 'untidy', fixes: [fix] });
  },
});
