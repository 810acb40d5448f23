import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/icon/unique';
import type { KnownConnector, ReferenceCatalogue } from '../../../src/shared/reference';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const sha256 = 'a'.repeat(64);
const dhash = '00ff00ff00ff00ff';
const given = connector().icon({ identity: { sha256, dhash } });
const generic = connector().icon({ identity: { sha256, dhash: 'f0f0f0f0f0f0f0f0' } });
const other = (parts: Partial<KnownConnector>): KnownConnector => ({
  name: 'fabrikam-sign',
  title: 'Fabrikam Sign',
  publisher: 'Fabrikam',
  iconSha256: 'b'.repeat(64),
  iconDhash: 'ffffffffffffffff',
  ...parts,
});
const catalogue = (...connectors: readonly KnownConnector[]): ReferenceCatalogue => ({ connectors });
const check = 'icon/unique';
const file = 'icon.png';

testRule(rule, {
  passes: {
    'an own icon': { given, reference: catalogue(other({})) },
    'no catalog': given,
    'its own entry': { given, reference: catalogue(other({ name: 'Parcel-Desk', iconSha256: sha256 })) },
    'others without icons': {
      given,
      reference: catalogue({ name: 'a', title: 'A' }, { name: 'b', title: 'B', publisher: 'b' }),
    },
    'an icon five bits away': { given, reference: catalogue(other({ iconDhash: '00ff00ff00ff00e0' })) },
    'a copy outside the profile': {
      given,
      profile: 'repository',
      reference: catalogue(other({ iconSha256: sha256 })),
    },
    'an icon seven bits away from a generic one': {
      given: generic,
      reference: { connectors: [], defaultIcons: ['f0f0f0f0f0f0f08f'] },
    },
    'no icon': { given: connector().icon(undefined), reference: catalogue(other({})) },
    'an icon read without its hashes': { given: connector(), reference: catalogue(other({})) },
  },
  reports: {
    'a copy of another icon': {
      given,
      reference: catalogue(other({}), other({ name: 'copied', title: 'Copied', iconSha256: sha256 })),
      finds: [
        {
          check,
          severity: 'error',
          file,
          at: '',
          says: 'same picture as that of the connector "Copied"',
          fix: 'none',
        },
      ],
    },
    'a copy from the same publisher': {
      given,
      reference: catalogue(other({ publisher: ' PARCEL desk', iconSha256: sha256 })),
      finds: [{ check, severity: 'info', file }],
    },
    'copies from the same publisher and another': {
      given,
      reference: catalogue(
        other({ publisher: 'Parcel Desk', iconSha256: sha256 }),
        other({ name: 'b', title: 'Other', iconSha256: sha256 }),
      ),
      finds: [{ check, severity: 'error', says: '"Other"' }],
    },
    'a copy where no publisher is known': {
      given: given.unsetProperty('/properties/publisher').unset('/info/contact'),
      reference: catalogue({ name: 'a', title: 'A', iconSha256: sha256 }),
      finds: [{ check, severity: 'error' }],
    },
    'an icon four bits away': {
      given,
      reference: catalogue(other({ iconDhash: '00ff00ff00ff00f0' })),
      finds: [{ check, severity: 'warning', file, says: 'looks almost like' }],
    },
    'the most alike of several': {
      given,
      reference: catalogue(
        other({ iconDhash: '00ff00ff00ff00f0' }),
        other({ name: 'b', title: 'Nearest', iconDhash: '00ff00ff00ff00fe' }),
      ),
      finds: [{ check, severity: 'warning', says: '"Nearest"' }],
    },
    'the generic icon': {
      given: generic,
      reference: { connectors: [], defaultIcons: ['0000000000000000', 'f0f0f0f0f0f0f0f0'] },
      finds: [{ check: 'icon/default-image', severity: 'error', file, says: 'generic picture' }],
    },
    'an icon six bits away from a generic one, in any profile': {
      given: generic,
      profile: 'repository',
      reference: { connectors: [], defaultIcons: ['f0f0f0f0f0f0f00c'] },
      finds: [{ check: 'icon/default-image', severity: 'error' }],
    },
  },
});

describe('what could not be compared', () => {
  it.each([
    ['without a catalog', given, undefined, 'No catalog of other connectors was given.'],
    ['without generic icons', given, catalogue(), 'The catalog of other connectors names no generic icons.'],
    ['without hashes', connector(), catalogue(), 'The icon was measured without its hashes.'],
  ])('is named as skipped %s', (_, builder, reference, reason) => {
    const config = { rules: [rule], publisher: 'verified' as const, ...(reference && { reference }) };
    expect(checkConnector(builder.snapshot(), config).skipped).toEqual([{ rule: 'icon/unique', reason }]);
  });
});
