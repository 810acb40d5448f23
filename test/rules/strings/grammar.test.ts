import rule from '../../../src/engine/rules/strings/grammar';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const described = (description: string) =>
  connector().operation('Track', { summary: 'Track a parcel', description });
const at = '/paths/~1items~1Track/get/description';

testRule(rule, {
  passes: {
    'words that English repeats': described('It had had the label that that parcel needs.'),
    'names and labels that repeat a word': described(
      'Duran Duran. Contact contact of the shop. Post post office.',
    ),
    'the same word in another sentence or list': described(
      'Send it. It is late; late, late parcels. 1 a, a b.',
    ),
    'right articles': described(
      'A parcel, an item, an hour, a user, a unique key, a one-time code, a European shop, an FTP server, an SMS, a URL.',
    ),
    'the letter A': described('Grade A is best, option A or B; a and b are keys. Vitamin A in food.'),
    'a link written as HTML': described(
      'See <a id="top" href="https://docs.quayline.com">the guide</a> for a start.',
    ),
    'quoted names': described('Returns "a" "item" and an "parcel".'),
    'articles in the readme': connector().file('readme.md', '# Parcels\n\nThis is a item.\n'),
  },
  reports: {
    'a word written twice': {
      given: described('Get the the status of the parcel.'),
      finds: [{ check: 'strings/doubled-word', severity: 'warning', at, covers: 'the the', fix: 'safe' }],
      afterFix: '"Get the status of the parcel."',
    },
    'two of them, one with a capital': {
      given: described('The the parcel that is sent to  to the shop.'),
      finds: [
        { check: 'strings/doubled-word', at, covers: 'The the' },
        { check: 'strings/doubled-word', at, covers: 'to  to' },
      ],
      afterFix: '"The parcel that',
    },
    'a word written twice in the readme, outside code': {
      given: connector().file(
        'readme.md',
        '# Parcels\n\nTracks parcels for for shops.\n\n```\nfor for\n```\n\n`of of`\n',
      ),
      finds: [{ check: 'strings/doubled-word', file: 'readme.md', covers: 'for for', fix: 'safe' }],
      afterFix: 'Tracks parcels for shops.',
    },
    'a where an belongs': {
      given: described('Returns a item of a API.'),
      finds: [
        { check: 'strings/article', severity: 'info', at, covers: 'a', says: 'a item', fix: 'suggest' },
        { check: 'strings/article', severity: 'info', at, covers: 'a', says: 'a API', fix: 'suggest' },
      ],
      afterFix: 'Returns an item of a API.',
    },
    'an where a belongs': {
      given: described('An parcel with an valid label.'),
      finds: [
        { check: 'strings/article', at, covers: 'An', fix: 'suggest' },
        { check: 'strings/article', at, covers: 'an', fix: 'suggest' },
      ],
      afterFix: '"A parcel with an valid label."',
    },
  },
});
