import rule from '../../../src/engine/rules/extension/annotation';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/paths/~1parcels/get';
const annotated = (value: unknown) => connector().set(`${at}/x-ms-api-annotation`, value);
const version = (revision: number, members: object = {}) => ({
  ...members,
  'x-ms-api-annotation': { family: 'Parcel', revision },
});
const marking = 'operation/deprecated-marking';

testRule(rule, {
  passes: {
    'family with revision': annotated({ status: 'Production', family: 'Parcel', revision: 1 }),
    'a status alone': annotated({ status: 'Preview' }),
    'an annotation of another type': annotated('Preview'),
    'two versions in use': connector().operation('GetItem', version(1)).operation('GetItem_V2', version(2)),
    'one revision in two families': annotated({ family: 'A', revision: 1 }).operation('GetItem', {
      'x-ms-api-annotation': { family: 'B', revision: 1 },
    }),
    'a replacement': annotated({ replacement: { api: 'parcels', operationId: 'GetParcel_V2' } })
      .set(`${at}/deprecated`, true)
      .set(`${at}/summary`, 'Get a parcel (Deprecated)'),
    'a deprecated operation without a summary': connector()
      .set(`${at}/deprecated`, true)
      .unset(`${at}/summary`),
  },
  reports: {
    'an unknown status': {
      given: annotated({ status: 'production' }),
      finds: [{ severity: 'warning', at: `${at}/x-ms-api-annotation`, covers: '"production"', fix: 'none' }],
    },
    'a family without a revision': {
      given: annotated({ family: 'Parcel' }),
      finds: [{ severity: 'warning', at: `${at}/x-ms-api-annotation`, says: '"revision" is missing' }],
    },
    'a revision given twice': {
      given: connector().operation('GetItem', version(1)).operation('ReadItem', version(1)),
      finds: [
        { severity: 'error', at: '/paths/~1items~1ReadItem/get/x-ms-api-annotation', says: '"GetItem"' },
      ],
    },
    'three versions in use': {
      given: connector()
        .operation('GetItem', version(1))
        .operation('GetItemV2', version(2))
        .operation('GetItemV3', version(3)),
      finds: [
        { severity: 'warning', at: '/paths/~1items~1GetItemV3/get/x-ms-api-annotation', says: 'one of 3' },
      ],
    },
    'an id that does not show the revision': {
      given: connector().operation('GetItem', version(2)),
      finds: [{ severity: 'info', at: '/paths/~1items~1GetItem/get/x-ms-api-annotation', covers: '2' }],
    },
    'half a replacement for an operation in use': {
      given: annotated({ replacement: { api: 'parcels' } }),
      finds: [
        {
          severity: 'error',
          at: `${at}/x-ms-api-annotation`,
          covers: '"replacement"',
          says: 'not deprecated',
        },
        { severity: 'error', at: `${at}/x-ms-api-annotation/replacement`, says: 'lacks "operationId"' },
      ],
    },
    'an empty replacement': {
      given: annotated({ replacement: {} })
        .set(`${at}/deprecated`, true)
        .set(`${at}/summary`, 'Get (deprecated)'),
      finds: [{ says: '"api"' }, { says: '"operationId"' }],
    },
    'a deprecated operation without the label': {
      given: connector().set(`${at}/deprecated`, true),
      finds: [{ check: marking, severity: 'warning', at, covers: '"Get a parcel"', fix: 'safe' }],
      afterFix: '"summary": "Get a parcel (deprecated)"',
    },
    'a label that would make the summary too long': {
      given: connector().set(`${at}/deprecated`, true).set(`${at}/summary`, 'a'.repeat(68)),
      finds: [{ check: marking, fix: 'none' }],
    },
    'a label without the mark': {
      given: connector().set(`${at}/summary`, 'Get a parcel (Deprecated)'),
      finds: [{ check: marking, at, covers: '(Deprecated)', fix: 'none' }],
    },
  },
});
