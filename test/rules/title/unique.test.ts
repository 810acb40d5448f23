import rule from '../../../src/engine/rules/title/unique';
import type { ReferenceCatalogue } from '../../../src/shared/reference';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const catalogue = (...titles: readonly string[]): ReferenceCatalogue => ({
  connectors: titles.map((title, at) => ({ name: `other-${at}`, title, publisher: 'Fabrikam' })),
});
const titled = (title: unknown) => connector().set('/info/title', title);
const at = '/info/title';

testRule(rule, {
  passes: {
    'an unused title': { given: connector(), reference: catalogue('Fabrikam Sign', 'Parcels') },
    'an empty catalog': { given: connector(), reference: { connectors: [] } },
    'no catalog': connector(),
    'its own entry': {
      given: connector(),
      reference: { connectors: [{ name: 'Parcel-Desk', title: 'Parcel Desk' }] },
    },
    'a short title that differs by a letter': { given: titled('Zoho'), reference: catalogue('Zoha') },
    'a title that differs by two letters': { given: connector(), reference: catalogue('Parcel Dock') },
    'a title that goes on': { given: connector(), reference: catalogue('Parcel Desk Pro') },
    'titles of digits': { given: titled('365'), reference: catalogue('3') },
    'a title without letters': { given: titled('!!!'), reference: catalogue('???') },
    'a title that is no string': { given: titled(7), reference: catalogue('7') },
  },
  reports: {
    'the same title': {
      given: connector(),
      reference: catalogue('Fabrikam Sign', 'Parcel Desk'),
      finds: [
        {
          severity: 'error',
          at,
          covers: '"Parcel Desk"',
          says: '"Parcel Desk" is taken by the connector "Parcel Desk" by "Fabrikam".',
          fix: 'none',
        },
      ],
    },
    'the same letters': {
      given: titled('PARCEL-desk™'),
      reference: catalogue('Parcel Desk tm'),
      finds: [{ severity: 'error', at }],
    },
    'the same title of an independent publisher': {
      given: independentConnector(),
      publisher: 'independent',
      reference: catalogue('Parcel Desk (Independent Publisher)'),
      finds: [{ severity: 'error', at, covers: '"Parcel Desk"' }],
    },
    'a title taken by many, once': {
      given: connector(),
      reference: catalogue('Parcel Desk', 'parcel desk', 'ParcelDesk', 'Parcel_Desk', 'Parcel Desk 2'),
      finds: [{ severity: 'error', says: '"ParcelDesk" by "Fabrikam" and 1 more.' }],
    },
    'a letter more': {
      given: connector(),
      reference: catalogue('Parcels Desk'),
      finds: [{ severity: 'info', at, says: 'almost that of the connector "Parcels Desk"' }],
    },
    'another letter': {
      given: connector(),
      reference: catalogue('Marcel Desk'),
      finds: [{ severity: 'info' }],
    },
    'another version': {
      given: titled('Parcel Desk V2'),
      reference: catalogue('Parcel Desk v12'),
      finds: [{ severity: 'info' }],
    },
    'a version of a short title': {
      given: titled('Zoho 2024'),
      reference: catalogue('Zoho'),
      finds: [{ severity: 'info', says: '"Zoho"' }],
    },
  },
});
