import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import { isFilled } from '../../words/code-points';
import { namedCharacters } from '../../words/named-characters';
import { quoted } from '../../words/quoted';
import { contentOf } from '../../words/white-space';

/** What a name may not hold: the catalogue's letters, digits, blank and marks of legal names are left out. */
const foreign = /[^\p{L}\p{Nd} .,&'’()+/-]/gu;
const mark = /[.,&'’()+/-]/gu;
const link = /[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/|(?<![A-Za-z0-9])www\.|@/;

const help = 'Give the plain name, made of letters, digits and spaces.';

export default defineRule('properties/publisher-alphanumeric', {
  needs: ['properties'],
  messages: {
    link: { says: 'The "{member}" {value} contains a web or email address.', help },
    foreign: { says: 'The "{member}" {value} contains {characters}.', help },
    noLetter: { says: 'The "{member}" {value} contains no letter.', help },
    marks: {
      severity: 'info',
      says: 'The "{member}" {value} contains {characters} and so is not alphanumeric in the strict sense.',
      help: 'Keep the mark only when it belongs to the legal name.',
    },
    blanks: {
      severity: 'warning',
      says: 'The "{member}" {value} has blanks around it.',
      help: 'Remove the blanks.',
    },
  },
  check({ properties, report }) {
    const { doc } = properties;
    for (const member of ['publisher', 'stackOwner']) {
      const node = properties.get(member);
      // Missing and blank members are for properties/publisher to report.
      if (node === undefined || !isFilled(node.text)) continue;
      const content = contentOf(node.text);
      const text = node.text.slice(content.from, content.to);
      const data = { member, value: quoted(text) };
      const place = (at: number, length: number) =>
        doc.within(node, content.from + at, content.from + at + length);

      const address = link.exec(text);
      const wrong = [...text.matchAll(foreign)];
      const marks = [...text.matchAll(mark)];
      if (address !== null) {
        report('link', { at: place(address.index, address[0].length), data, subject: 'link' });
      } else if (wrong[0] !== undefined) {
        const characters = namedCharacters(wrong.join(''));
        const at = place(wrong[0].index, wrong[0][0].length);
        report('foreign', { at, data: { ...data, characters }, subject: 'foreign' });
      } else if (!/\p{L}/u.test(text)) {
        report('noLetter', { at: doc.value(node), data, subject: 'letter' });
      } else if (marks[0] !== undefined) {
        const characters = namedCharacters(marks.join(''));
        report('marks', { at: place(marks[0].index, 1), data: { ...data, characters }, subject: 'marks' });
      }
      if (text !== node.text) {
        const fix = safe('Remove the blanks around it', () => replaceValue(doc, node, text));
        report('blanks', {
          at:
            content.from > 0
              ? doc.within(node, 0, content.from)
              : doc.within(node, content.to, node.text.length),
          data: { member, value: quoted(node.text) },
          subject: 'blanks',
          fixes: [fix],
        });
      }
    }
  },
});
