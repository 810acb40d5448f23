import { expect, it } from 'vitest';
import { mentionedNames } from '../../../src/engine/rules/package/_mentioned-names';
import rule from '../../../src/engine/rules/package/unexpected-file';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const unexpected = 'package/unexpected-file';
const settings = 'package/settings-file';
const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const withReadme = (text: string) => connector().file('readme.md', text);

testRule(rule, {
  passes: {
    'artifacts only': connector().file('intro.md', '# Intro').entry({ name: 'Script.csx' }),
    'licence files': connector().entry({ name: 'LICENSE' }).entry({ name: 'license.txt' }),
    'a picture the readme shows': withReadme('See ![the list](./images/List.png).').entry({
      name: 'list.png',
    }),
    'a picture with blanks, encoded in the link': withReadme('![a](my%20list.svg)').entry({
      name: 'my list.svg',
    }),
  },
  reports: {
    'a picture nobody mentions': {
      given: withReadme('![the list](other-list.png)').entry({ name: 'list.png' }),
      finds: [
        {
          check: unexpected,
          severity: 'info',
          file: 'list.png',
          at: '',
          says: 'list.png is not part of a connector submission.',
          fix: 'suggest',
        },
      ],
    },
    'a file of another kind, although the readme mentions it': {
      given: withReadme('See notes.docx').entry({ name: 'notes.docx' }),
      finds: [{ check: unexpected, severity: 'info', file: 'notes.docx' }],
    },
    'a folder, even one named like an artifact': {
      given: connector()
        .entry({ name: 'images', kind: 'directory' })
        .entry({ name: 'intro.md', kind: 'directory' }),
      finds: [
        { check: unexpected, severity: 'info', file: 'images' },
        { check: unexpected, severity: 'info', file: 'intro.md' },
      ],
    },
    'archives and leftovers': {
      given: connector()
        .entry({ name: '.DS_Store' })
        .entry({ name: '__MACOSX', kind: 'directory' })
        .entry({ name: 'connector-backup.ZIP' })
        .entry({ name: '~$readme.md' }),
      finds: [
        { check: unexpected, severity: 'warning', file: '.DS_Store' },
        { check: unexpected, severity: 'warning', file: '__MACOSX' },
        { check: unexpected, severity: 'warning', file: 'connector-backup.ZIP' },
        { check: unexpected, severity: 'warning', file: '~$readme.md' },
      ],
    },
    'settings of a verified publisher': {
      given: connector().file('settings.json', '{"icon":"icon.png"}'),
      finds: [{ check: settings, severity: 'info', file: 'settings.json', at: '', fix: 'suggest' }],
    },
    'settings of an independent publisher': {
      given: connector().file('Settings.json', '{"environment":"","connectorId":7}'),
      publisher: 'independent',
      finds: [{ check: settings, severity: 'warning', file: 'Settings.json' }],
    },
    'settings that name an environment': {
      given: connector().file('settings.json', `{"environment":"Default-${guid}"}`),
      finds: [{ check: settings, severity: 'warning', file: 'settings.json', says: '"environment"' }],
    },
    'settings that name a connector, with a GUID elsewhere': {
      given: connector().file('settings.json', `{"tenant":"${guid}","connectorId":"${guid.toUpperCase()}",}`),
      finds: [{ check: settings, severity: 'warning', says: '"connectorId"' }],
    },
    'settings with a GUID elsewhere only': {
      given: connector().file('settings.json', `{"tenant":"${guid}"}`),
      finds: [{ check: settings, severity: 'info' }],
    },
    'settings that are broken': {
      given: connector().file('settings.json', '{'),
      finds: [{ check: settings, severity: 'info' }],
    },
  },
});

it.each([
  ['Markdown pictures side by side', '![a](one.png)![b](two.png)', ['one.png', 'two.png']],
  ['HTML', '<img src="pics/Flow (1).png" />', ['flow (1).png']],
  ['angle brackets', '![a](<my flow.gif>)', ['my flow.gif']],
  ['encoded brackets', '![a](flow%20%281%29.png)', ['flow (1).png']],
  ['prose', 'It is in (list.jpg), see list2.jpg.', ['list.jpg', 'list2.jpg']],
  ['a broken escape', '![a](50%.png)', ['50%.png']],
])('finds names in %s', (_, text, names) => {
  expect([...mentionedNames(text)]).toEqual(expect.arrayContaining(names));
});

it('reads a long text without names in linear time', () => {
  const text = `${')'.repeat(200_000)}x${'('.repeat(200_000)}${'![a'.repeat(50_000)}`;
  expect(mentionedNames(text).has('icon.png')).toBe(false);
});
