import fc from 'fast-check';
import type { ConnectorSnapshot } from '../../src/shared/snapshot';
import { type ConnectorBuilder, connector } from './builders';

type Bend = (builder: ConnectorBuilder) => ConnectorBuilder;

const get = '/paths/~1parcels/get';

/** Texts as people leave them: open, blank, padded, doubled, with marks at the wrong end. */
const texts = fc.constantFrom(
  'Gets one parcel by its number',
  ' Gets  one parcel.. ',
  'gets one parcel by its number,',
  'Parcel & label / box:',
  'parcel_number',
  '',
  '  ',
  'Élan – “parcel”…',
  'Parcel.',
  'x'.repeat(90),
);

const wrongValues = fc.constantFrom<unknown>('', null, 0, 'Internal', 'NONE', [], {}, true, 'GET');

const setText = (pointers: readonly string[]): fc.Arbitrary<Bend> =>
  fc.tuple(fc.constantFrom(...pointers), texts).map(
    ([pointer, text]) =>
      (builder) =>
        builder.set(pointer, text),
  );

const setWrong = (pointers: readonly string[]): fc.Arbitrary<Bend> =>
  fc.tuple(fc.constantFrom(...pointers), wrongValues).map(
    ([pointer, value]) =>
      (builder) =>
        builder.set(pointer, value),
  );

const bends: fc.Arbitrary<Bend> = fc.oneof(
  setText(['/info/title', '/info/description', `${get}/summary`, `${get}/description`, `${get}/operationId`]),
  setText([
    `${get}/parameters/0/x-ms-summary`,
    `${get}/parameters/0/description`,
    `${get}/parameters/0/name`,
  ]),
  setText([
    '/host',
    '/basePath',
    '/info/contact/email',
    '/info/contact/url',
    '/x-ms-connector-metadata/0/propertyValue',
  ]),
  setText(['/x-ms-connector-metadata/2/propertyValue', '/definitions/Parcel/properties/number/x-ms-summary']),
  setWrong(['/swagger', '/schemes', `${get}/x-ms-visibility`, `${get}/x-ms-trigger`, `${get}/deprecated`]),
  setWrong([
    `${get}/responses/200/schema`,
    `${get}/responses/default`,
    `${get}/responses/204`,
    '/definitions/Unused',
  ]),
  setWrong(['/definitions/Parcel/properties/extra', '/definitions/Parcel/required', '/paths/~1empty']),
  fc
    .constantFrom(
      '/info/contact',
      '/x-ms-connector-metadata',
      '/info/description',
      '/schemes',
      `${get}/operationId`,
    )
    .map(
      (pointer): Bend =>
        (builder) =>
          builder.unset(pointer),
    ),
  fc
    .constantFrom(
      `${get}/summary`,
      `${get}/parameters`,
      `${get}/responses/200/description`,
      '/securityDefinitions',
    )
    .map(
      (pointer): Bend =>
        (builder) =>
          builder.unset(pointer),
    ),
  fc.constantFrom('/paths/parcels', '/paths/~1parcels~1{id}', '/paths/~1empty').map(
    (pointer): Bend =>
      (builder) =>
        builder.set(pointer, {
          get: { operationId: 'ListMore', responses: { default: { description: 'x', schema: {} } } },
        }),
  ),
  fc
    .tuple(
      fc.constantFrom('publisher', 'stackOwner', 'iconBrandColor', 'capabilities'),
      fc.constantFrom<unknown>('', ' Parcel Desk ', '2C516D', '#fff', '#007EE5', 7),
    )
    .map(
      ([key, value]): Bend =>
        (builder) =>
          builder.setProperty(`/properties/${key}`, value),
    ),
  fc.constantFrom('publisher', 'stackOwner', 'iconBrandColor').map(
    (key): Bend =>
      (builder) =>
        builder.unsetProperty(`/properties/${key}`),
  ),
  fc
    .constantFrom(
      '# parcel desk',
      'Parcels\n=======\n',
      'text only\n',
      '## Known issues\r\n\r\nNone.\r\n',
      '\n\n',
    )
    .map(
      (text): Bend =>
        (builder) =>
          builder.file('readme.md', text),
    ),
);

const layouts: fc.Arbitrary<Bend> = fc
  .tuple(fc.constantFrom<string | number>(2, 4, '\t', 3, 0), fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'))
  .map(
    ([indent, lineEnd]): Bend =>
      (builder) =>
        builder.layout(indent, lineEnd),
  );

/** Connectors that were sound until someone bent a few of their parts, in any layout. */
export const bentConnectors: fc.Arbitrary<ConnectorSnapshot> = fc
  .tuple(fc.array(bends, { minLength: 1, maxLength: 6 }), layouts)
  .map(([some, layout]) => layout(some.reduce((builder, bend) => bend(builder), connector())).snapshot());
