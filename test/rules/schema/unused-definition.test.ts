import rule from '../../../src/engine/rules/schema/unused-definition';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  passes: {
    'entries of every kind that are used': connector()
      .set('/parameters', { Page: { name: 'page', in: 'query', type: 'integer' } })
      .set('/paths/~1parcels/get/parameters/-', { $ref: '#/parameters/Page' })
      .set('/responses', { Gone: { description: 'Gone.' }, 'x-note': 1 })
      .set('/paths/~1parcels/get/responses/404', { $ref: '#/responses/Gone' }),
    'an entry of which a part is used': connector()
      .set('/definitions/A', { properties: { b: { type: 'string' } } })
      .set('/definitions/Parcel/properties/sender', { $ref: '#/definitions/A/properties/b' }),
    'a variant told apart by a member': connector()
      .set('/definitions/Parcel/discriminator', 'number')
      .set('/definitions/Letter', { allOf: [{ $ref: '#/definitions/Parcel' }] }),
  },
  reports: {
    'a definition that is not used': {
      given: connector().set('/definitions/Foo', { type: 'object' }),
      finds: [
        {
          severity: 'info',
          at: '/definitions/Foo',
          covers: '"Foo"',
          says: 'definition "Foo"',
          fix: 'suggest',
        },
      ],
      afterFix: (text) => {
        if (text.includes('Foo')) throw new Error('The definition is still there.');
      },
    },
    'a definition that only refers to itself': {
      given: connector().set('/definitions/Foo', { properties: { next: { $ref: '#/definitions/Foo' } } }),
      finds: [{ at: '/definitions/Foo' }],
    },
    'parameters and responses that are not used': {
      given: connector()
        .set('/parameters', { Page: { name: 'page', in: 'query', type: 'integer' } })
        .set('/responses', { Gone: { description: 'Gone.' } }),
      finds: [
        { at: '/parameters/Page', says: 'parameter "Page"' },
        { at: '/responses/Gone', says: 'response "Gone"' },
      ],
    },
    'a definition used by an unused one is used': {
      given: connector()
        .set('/definitions/A', { items: { $ref: '#/definitions/B' } })
        .set('/definitions/B', { type: 'string' }),
      finds: [{ at: '/definitions/A' }],
    },
  },
});
