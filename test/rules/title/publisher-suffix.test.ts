import rule from '../../../src/engine/rules/title/publisher-suffix';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const publisher = 'independent' as const;
const independent = (text: unknown) => independentConnector().set('/info/title', text);
const verified = (text: unknown) => connector().set('/info/title', text);
const variant = 'title/independent-suffix';
const reserved = 'title/verified-suffix';

testRule(rule, {
  passes: {
    'an independent title without suffix': { given: independentConnector(), publisher },
    'the exact suffix': { given: independent('HubSpot (Independent Publisher)'), publisher },
    'other words in brackets': { given: independent('HubSpot (IPv6)'), publisher },
    'brackets with IP inside the title': { given: independent('Find (IP) Address'), publisher },
    'publishers without the word independent': { given: independent('Publisher Tools'), publisher },
    'a verified title': connector(),
    'a verified title with the short form': verified('HubSpot (IP)'),
    'a verified title with one of the words': verified('Independent Traders'),
    'a title that is no string': verified(null),
    'the exact suffix in the name of the submission': {
      given: independentConnector().with({ submission: { name: 'HubSpot (Independent Publisher)' } }),
      publisher,
    },
    'a name of the submission that goes on after the suffix': {
      given: independentConnector().with({
        submission: { name: 'HubSpot (Independent Publisher) - update' },
      }),
      publisher,
    },
    'any name of a verified submission': connector().with({ submission: { name: 'Add Parcel Desk' } }),
  },
  reports: {
    'another name of the submission': {
      given: independentConnector().with({ submission: { name: 'Add Parcel Desk' } }),
      publisher,
      finds: [
        {
          check: variant,
          severity: 'error',
          file: '.',
          says: '"Add Parcel Desk"',
          fix: 'safe',
          names: 'Parcel Desk (Independent Publisher)',
        },
      ],
    },
    'another name of the submission where there is no title': {
      given: independentConnector()
        .set('/info/title', 7)
        .with({ submission: { name: 'Add Parcel Desk' } }),
      publisher,
      finds: [{ check: variant, severity: 'error', fix: 'none' }],
    },
    'another spelling in the name of the submission': {
      given: independentConnector().with({ submission: { name: 'HubSpot - independent publisher' } }),
      publisher,
      finds: [{ check: variant, severity: 'error', file: '.', says: '"HubSpot - independent publisher"' }],
    },
    'a dash in place of brackets': {
      given: independent('HubSpot - independent publisher'),
      publisher,
      finds: [
        {
          check: variant,
          severity: 'warning',
          at: '/info/title',
          covers: '- independent publisher',
          says: '"- independent publisher"',
          fix: 'suggest',
        },
      ],
      afterFix: '"title": "HubSpot (Independent Publisher)"',
    },
    'the short form': {
      given: independent('HubSpot (IP)'),
      publisher,
      finds: [{ check: variant, severity: 'warning', covers: '(IP)' }],
      afterFix: '"title": "HubSpot (Independent Publisher)"',
    },
    'two spaces before the suffix': {
      given: independent('HubSpot  (Independent Publisher)'),
      publisher,
      finds: [{ check: variant, covers: '  (Independent Publisher)' }],
    },
    'a suffix in the middle': {
      given: independent('HubSpot (Independent Publisher) Deals'),
      publisher,
      finds: [{ check: variant, fix: 'none' }],
    },
    'the suffix of a verified publisher': {
      given: verified('Contoso (Independent Publisher)'),
      finds: [{ check: reserved, severity: 'error', at: '/info/title', says: 'reserved', fix: 'safe' }],
      afterFix: '"title": "Contoso"',
    },
    'the words of a verified publisher in another form': {
      given: verified('Contoso independent publisher tools'),
      finds: [{ check: reserved, severity: 'error', covers: 'independent publisher', fix: 'suggest' }],
      afterFix: '"title": "Contoso tools"',
    },
    'the words alone': {
      given: verified('Independent Publisher'),
      finds: [{ check: reserved, fix: 'none' }],
    },
  },
});
