import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/submission/pull-request';
import type { SubmissionText } from '../../../src/shared/snapshot';
import { connector, independentConnector } from '../../support/builders';
import { type Given, testRule } from '../../support/rule-tester';

const publisher = 'independent' as const;
const named = (name: string): Given => ({
  given: independentConnector().with({ submission: { name } }),
  publisher,
});
const told = (text: string): Given => ({ given: connector().with({ submission: { text } }) });
const toldByIndependent = (text: string): Given => ({
  given: independentConnector().with({ submission: { text } }),
  publisher,
});
const ready = 'Parcel Desk (Independent Publisher)';
const prName = 'submission/pr-name';
const checklist = 'submission/checklist';
const pictures = '![a](1.png)\n![b][two]\n<img src="3.png">\nand ![](4.png)\n';

testRule(rule, {
  passes: {
    'the pattern': named('Parcel Desk (Independent Publisher)'),
    'the pattern in another spelling of the title': named('parcel-desk (Independent Publisher)'),
    'blanks around the name': named('  Parcel Desk (Independent Publisher)\n'),
    'a proposal without files': {
      given: independentConnector()
        .withoutFile('apiDefinition.swagger.json')
        .withoutFile('apiProperties.json')
        .with({ submission: { name: 'Proposal - Parcel Desk (Independent Publisher)' } }),
      publisher,
    },
    'a name where the title cannot be read': {
      given: independentConnector()
        .file('apiDefinition.swagger.json', '{')
        .with({ submission: { name: 'Anything (Independent Publisher)' } }),
      publisher,
    },
    'any name of a verified publisher': {
      given: connector().with({ submission: { name: 'Add Parcel Desk' } }),
    },
    'any name in the repository': { ...named('Add Parcel Desk'), profile: 'repository' },
    'no submission': connector(),
    'an empty submission': connector().with({ submission: {} }),
    'a text without a checklist': told('Adds the connector.'),
    'a ticked checklist': told('- [x] one\n- [X] two\n1. [x] three\n'),
    'open items in code, comments and prose': told(
      '```\n- [ ] a\n```\n<!--\n- [ ] b\n-->\nWrite `- [ ] c` or [ ] d\n- [](x)\n- [ ](link)\n',
    ),
    'four pictures': toldByIndependent(pictures),
    'a verified text without pictures': told('x'),
  },
  reports: {
    'another name': {
      ...named('Add HubSpot'),
      finds: [
        {
          check: prName,
          severity: 'error',
          file: '.',
          at: '',
          says: '"Add HubSpot"',
          fix: 'safe',
          names: ready,
        },
      ],
    },
    'another name where there is no title': {
      given: named('Add it').given.unset('/info/title'),
      publisher,
      finds: [{ check: prName, severity: 'error', fix: 'none' }],
    },
    'another name where the title says nothing': {
      given: named('Add it').given.set('/info/title', ' - '),
      publisher,
      finds: [{ check: prName, fix: 'none' }],
    },
    'another name where the title spells the suffix in its own way': {
      given: named('Add it').given.set('/info/title', 'Parcel Desk - independent publisher'),
      publisher,
      finds: [{ check: prName, fix: 'none' }],
    },
    'another name where the title looks like a proposal': {
      given: named('Add it').given.set('/info/title', 'Proposal - Parcel Desk'),
      publisher,
      finds: [{ check: prName, fix: 'none' }],
    },
    'another name where the title goes over two lines': {
      given: named('Add it').given.set('/info/title', 'Parcel\nDesk'),
      publisher,
      finds: [{ check: prName, fix: 'none' }],
    },
    'another name where the title carries the suffix': {
      given: named('Add it').given.set('/info/title', ready),
      publisher,
      finds: [{ check: prName, fix: 'safe', names: ready }],
    },
    'another spelling of the suffix': {
      ...named('Parcel Desk (independent publisher)'),
      finds: [{ check: prName, severity: 'error' }],
    },
    'two blanks before the suffix': {
      ...named('Parcel Desk  (Independent Publisher)'),
      finds: [{ check: prName, severity: 'error' }],
    },
    'the suffix alone': {
      ...named('(Independent Publisher)'),
      finds: [{ check: prName, severity: 'error' }],
    },
    'an empty name': { ...named(' '), finds: [{ check: prName, severity: 'error' }] },
    'words after the suffix': {
      ...named('Parcel Desk (Independent Publisher) - update'),
      finds: [
        {
          check: prName,
          severity: 'warning',
          says: 'goes on after "(Independent Publisher)": "- update"',
          fix: 'suggest',
          names: ready,
        },
      ],
    },
    'a version after the suffix': {
      ...named('Parcel Desk (Independent Publisher) v1.1'),
      finds: [{ check: prName, severity: 'warning', says: '"v1.1"' }],
    },
    'the name of another connector': {
      ...named('HubSpot (Independent Publisher)'),
      finds: [
        {
          check: prName,
          severity: 'warning',
          says: '"HubSpot", but the title of the connector is "Parcel Desk"',
          fix: 'suggest',
          names: ready,
        },
      ],
    },
    'a proposal with files': {
      ...named('Proposal - Parcel Desk (Independent Publisher)'),
      finds: [
        { check: prName, severity: 'warning', says: 'the files of the connector are there', fix: 'safe' },
      ],
    },
    'everything at once': {
      ...named('Proposal - HubSpot (Independent Publisher) v2'),
      finds: [
        { check: prName, says: 'goes on' },
        { check: prName, says: 'a proposal', fix: 'suggest', names: ready },
        { check: prName, says: '"HubSpot"' },
      ],
    },
    'open items': {
      ...told('## Checklist\n\n- [x] Signed\n- [ ] Ran the **validator**\n* [ ] Tested\n'),
      finds: [
        {
          check: checklist,
          severity: 'info',
          file: '.',
          says: '2 of the 3 items in the checklist of the submission are not ticked; the first is "Ran the **validator**".',
        },
      ],
    },
    'open items below others, in quotes and after Windows line ends': {
      ...told('> - [x] a\r\n>   - [ ] b\r\n'),
      finds: [{ check: checklist, says: '1 of the 2 items in the checklist of the submission is' }],
    },
    'three pictures': {
      ...toldByIndependent(pictures.replace('![](4.png)', '`![](4.png)`')),
      finds: [{ check: checklist, severity: 'info', says: 'shows 3 images instead of at least 4' }],
    },
    'no picture and an open item': {
      ...toldByIndependent('- [ ] a'),
      finds: [
        { check: checklist, says: '1 of the 1 items' },
        { check: checklist, says: 'shows no image' },
      ],
    },
  },
});

describe('what was not given', () => {
  const skipped = (kind: 'verified' | 'independent', submission?: SubmissionText) => {
    const given = connector().with(submission === undefined ? {} : { submission });
    const { skipped: list } = checkConnector(given.snapshot(), { rules: [rule], publisher: kind });
    return list.map(({ reason }) => reason);
  };

  it('is named as skipped', () => {
    const noName = 'No name of the submission was given.';
    const noText = 'No text of the submission was given.';
    expect(skipped('independent')).toEqual([noName, noText]);
    expect(skipped('verified')).toEqual([noText]);
    expect(skipped('independent', { text: 'x' })).toEqual([noName]);
    expect(skipped('independent', { name: 'x' })).toEqual([noText]);
  });
});

describe('a ready name', () => {
  it('stands in the help', () => {
    const given = independentConnector().with({ submission: { name: 'Add it' } });
    const { findings } = checkConnector(given.snapshot(), { rules: [rule], publisher });
    expect(findings[0]?.help).toBe('Name it "Parcel Desk (Independent Publisher)".');
  });
});
