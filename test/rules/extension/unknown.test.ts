import rule from '../../../src/engine/rules/extension/unknown';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = '/paths/~1parcels/get';
const parameter = `${operation}/parameters/0`;
const property = '/definitions/Parcel/properties/number';
const placement = 'extension/placement';

testRule(rule, {
  passes: {
    'known extensions in their places': connector()
      .set(`${operation}/x-ms-trigger`, 'batch')
      .set(`${operation}/x-ms-pageable`, { nextLinkName: 'nextLink' })
      .set(`${parameter}/x-ms-url-encoding`, 'single')
      .set('/paths/~1parcels/x-ms-notification-content', { schema: {} })
      .set(`${operation}/responses/200/x-ms-summary`, 'A parcel')
      .set(`${operation}/responses/200/headers`, { 'X-A': { type: 'string', 'x-ms-summary': 'A' } }),
    'extensions of other vendors': connector().set('/x-generator', 'a').set(`${property}/x-msvisibility`, 1),
    'a property that looks like an extension': connector().set('/definitions/Parcel/properties/x-ms-foo', {
      type: 'string',
    }),
    'an example that holds one': connector().set('/definitions/Parcel/example', { 'x-ms-visbility': 1 }),
  },
  reports: {
    'misspelt names': {
      given: connector()
        .set(`${property}/x-ms-visbility`, 'internal')
        .set(`${parameter}/x-ms-Visibility`, 'none'),
      finds: [
        { severity: 'error', at: `${parameter}/x-ms-Visibility`, covers: '"x-ms-Visibility"' },
        { severity: 'error', at: `${property}/x-ms-visbility`, says: '"x-ms-visibility" is', fix: 'safe' },
      ],
      afterFix: '"x-ms-visibility": "none"',
    },
    'a misspelt name in the documentation': {
      given: connector().set('/externalDocs', { url: 'https://parceldesk.io', 'x-ms-visbility': 1 }),
      finds: [{ severity: 'error', at: '/externalDocs/x-ms-visbility' }],
    },
    'a misspelt name beside the right one': {
      given: connector().set(`${property}/x-ms-summmary`, 'A'),
      finds: [{ severity: 'error', at: `${property}/x-ms-summmary`, fix: 'none' }],
    },
    'unknown names': {
      given: connector().set('/x-ms-foo', 1).set('/info/x-ms-parcel-desk', {}),
      finds: [
        { severity: 'info', at: '/info/x-ms-parcel-desk', says: 'not known' },
        { severity: 'info', at: '/x-ms-foo', fix: 'none' },
      ],
    },
    'names of other tools': {
      given: connector().set(`${operation}/x-ms-examples`, {}),
      finds: [{ severity: 'info', says: 'has no effect in connectors' }],
    },
    'extensions of operations elsewhere': {
      given: connector().set('/paths/~1parcels/x-ms-trigger', 'single').set('/info/x-ms-api-annotation', {}),
      finds: [
        { check: placement, severity: 'warning', at: '/info/x-ms-api-annotation', says: 'on an operation' },
        { check: placement, at: '/paths/~1parcels/x-ms-trigger', covers: '"x-ms-trigger"', fix: 'none' },
      ],
    },
    'other extensions in a wrong place': {
      given: connector()
        .set(`${operation}/x-ms-notification-content`, { schema: {} })
        .set(`${property}/x-ms-url-encoding`, 'single')
        .set(`${operation}/x-ms-connector-metadata`, [])
        .set('/paths/~1parcels/x-ms-summary', 'A'),
      finds: [
        { check: placement, at: `${operation}/x-ms-notification-content`, says: 'on the path' },
        { check: placement, at: `${operation}/x-ms-connector-metadata`, says: 'at the root' },
        { check: placement, severity: 'warning', at: '/paths/~1parcels/x-ms-summary' },
        { check: placement, at: `${property}/x-ms-url-encoding`, says: 'on a path parameter' },
      ],
    },
    'a summary extension on an operation': {
      given: connector().set(`${operation}/x-ms-summary`, 'A'),
      finds: [{ check: placement, severity: 'info', at: `${operation}/x-ms-summary`, says: 'does not use' }],
    },
  },
});
