import rule from '../../../src/engine/rules/readme/content';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const template = 'readme/template-text';
const links = 'readme/links';
const placeholder = 'readme/placeholder';
const readme = (text: string) => connector().file('readme.md', text);

testRule(rule, {
  passes: {
    'finished text': connector(),
    'links to files, pages, places and addresses': readme(
      '[a](readme.md#top) [b](./icon.png) [c](https://a.io) [d](#top) [e](mailto:a@b.io) [f](/docs) [g](//a.io)',
    ),
    'links into a folder': readme('![a](images/a%20b.png)').entry({ name: 'images', kind: 'directory' }),
    'everything inside code': readme(
      '```\n[a](no.md) http://a.io TODO\n```\n`http://a.io` `TODO` `[a](no.md)`\n',
    ),
    'a rule across the page and bold type': readme('_____\n\n___bold___ text\n'),
    'to-dos as the subject': readme('Lists every todo.').set('/info/title', 'Todo Lists'),
    'the title of a section': readme('# Parcel Desk\n\n## Title\n'),
    'no readme': connector().withoutFile('readme.md'),
  },
  reports: {
    'sentences of the template': {
      given: readme('# Title\n\nRequired. One paragraph about it.\n'),
      finds: [
        { check: template, severity: 'warning', file: 'readme.md', covers: '# Title', fix: 'none' },
        { check: template, covers: 'Required. One paragraph', says: '"Required. One paragraph"' },
      ],
    },
    'a sentence of the template twice': {
      given: readme('Description of operation 1\n\nDescription of operation 1\n'),
      finds: [{ check: template }, { check: template }],
    },
    'a picture that is missing': {
      given: readme('![x](missing.png)'),
      finds: [
        { check: links, severity: 'warning', covers: 'missing.png', says: '"missing.png"', fix: 'none' },
      ],
    },
    'targets outside of the folder, or without https': {
      given: readme('[a](../readme.md) [b](www.a.io)\n[c]: docs/a.md\n'),
      finds: [
        { check: links, severity: 'warning', covers: '../readme.md' },
        { check: links, severity: 'warning', covers: 'www.a.io' },
        { check: links, severity: 'warning', covers: 'docs/a.md' },
      ],
    },
    'an address without https, once': {
      given: readme('See [a](http://a.io/b), http://a.io/b. And <http://c.io>.'),
      finds: [
        { check: links, severity: 'info', covers: 'http://a.io/b', says: '(2 times)', fix: 'none' },
        { check: links, severity: 'info', covers: 'http://c.io' },
      ],
    },
    'a reminder': {
      given: readme('# Parcel Desk\n\nTODO: write this. todo\n'),
      finds: [
        { check: placeholder, severity: 'warning', covers: 'TODO', says: '"TODO" (2 times)', fix: 'none' },
      ],
    },
    'blanks to fill': {
      given: readme('Ask ____ for <your key>.\n'),
      finds: [
        { check: placeholder, covers: '____' },
        { check: placeholder, covers: '<your key>' },
      ],
    },
  },
});
