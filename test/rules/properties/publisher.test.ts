import rule from '../../../src/engine/rules/properties/publisher';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const file = 'apiProperties.json';
const required = 'properties/publisher-required';
const owner = 'properties/stack-owner-required';
const sound = connector();

testRule(rule, {
  passes: {
    'both members': sound,
    'a name of one letter': sound.setProperty('/properties/publisher', 'X'),
    'an independent connector': { given: independentConnector(), publisher: 'independent' },
    'a second copy at the root': sound.setProperty('/publisher', 'Parcel Desk'),
  },
  reports: {
    'properties that are no object': {
      given: sound.setProperty('/properties', null),
      finds: [
        { check: required, at: '/properties', covers: '"properties"', fix: 'none' },
        { check: owner, at: '/properties', covers: '"properties"', fix: 'none' },
      ],
    },
    'no publisher': {
      given: sound.unsetProperty('/properties/publisher'),
      finds: [
        {
          check: required,
          severity: 'error',
          file,
          at: '/properties',
          covers: '"properties"',
          says: '"publisher"',
          fix: 'suggest',
        },
      ],
      afterFix: '    ],\n    "publisher": "",\n    "stackOwner"',
    },
    'a blank publisher': {
      given: sound.setProperty('/properties/publisher', ' '),
      finds: [{ check: required, at: '/properties/publisher', covers: '" "', fix: 'none' }],
    },
    'a publisher that is no string': {
      given: sound.setProperty('/properties/publisher', ['Contoso']),
      finds: [{ check: required, at: '/properties/publisher', covers: '"publisher"', fix: 'none' }],
    },
    'a publisher in another case': {
      given: sound.unsetProperty('/properties/publisher').setProperty('/properties/Publisher', 'Contoso'),
      finds: [
        {
          check: required,
          severity: 'error',
          at: '/properties/Publisher',
          covers: '"Publisher"',
          says: '"Publisher"',
          fix: 'safe',
        },
      ],
      afterFix: '"publisher": "Contoso"',
    },
    'a publisher at the root': {
      given: sound.unsetProperty('/properties/publisher').setProperty('/publisher', 'Contoso'),
      finds: [
        {
          check: required,
          severity: 'error',
          at: '/publisher',
          covers: '"publisher"',
          says: 'outside',
          fix: 'safe',
        },
      ],
      afterFix: '    ],\n    "publisher": "Contoso",\n    "stackOwner": "Parcel Desk"\n  }\n}',
    },
    'a stack owner at the root in another case': {
      given: sound.unsetProperty('/properties/stackOwner').setProperty('/StackOwner', 'Contoso'),
      finds: [{ check: owner, severity: 'error', at: '/StackOwner', covers: '"StackOwner"', fix: 'safe' }],
      afterFix: '"publisher": "Parcel Desk",\n    "stackOwner": "Contoso"\n',
    },
    'a stack owner in another case': {
      given: sound.unsetProperty('/properties/stackOwner').setProperty('/properties/stackowner', 'Contoso'),
      finds: [{ check: owner, at: '/properties/stackowner', covers: '"stackowner"', fix: 'safe' }],
      afterFix: '"stackOwner": "Contoso"',
    },
    'no stack owner of a verified publisher': {
      given: sound.unsetProperty('/properties/stackOwner'),
      finds: [{ check: owner, severity: 'error', at: '/properties', covers: '"properties"', fix: 'suggest' }],
      afterFix: '"stackOwner": "Parcel Desk"',
    },
    'no stack owner of an independent publisher': {
      given: independentConnector().unsetProperty('/properties/stackOwner'),
      publisher: 'independent',
      finds: [{ check: owner, severity: 'error', at: '/properties', fix: 'suggest' }],
      afterFix: '"stackOwner": ""',
    },
    'a blank stack owner': {
      given: sound.setProperty('/properties/stackOwner', ''),
      finds: [{ check: owner, at: '/properties/stackOwner', covers: '""', fix: 'suggest' }],
      afterFix: '"stackOwner": "Parcel Desk"',
    },
    'no properties at all': {
      given: sound.unsetProperty('/properties'),
      finds: [
        { check: required, at: '', covers: '{', fix: 'none' },
        { check: owner, at: '', covers: '{', fix: 'none' },
      ],
    },
  },
});
