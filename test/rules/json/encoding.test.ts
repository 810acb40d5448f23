import rule from '../../../src/engine/rules/json/encoding';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const definition = 'apiDefinition.swagger.json';
const properties = 'apiProperties.json';
const text = '{\n  "a": "ø"\n}';

testRule(rule, {
  layoutSensitive: true,
  passes: {
    'UTF-8 without byte order mark': connector().file(definition, text),
    'a readme in another encoding': connector().file('readme.md', 'ø', {
      encoding: 'windows-1252',
      encodingFault: { byteOffset: 0, offset: 0 },
    }),
    'a readme with byte order mark': connector().file('readme.md', 'ø', { bom: true }),
  },
  reports: {
    'a byte that is not UTF-8': {
      given: connector().file(definition, text, {
        encoding: 'windows-1252',
        encodingFault: { byteOffset: 10, offset: 10 },
      }),
      finds: [
        {
          severity: 'error',
          file: definition,
          at: '',
          covers: 'ø',
          says: 'the byte at offset 10',
          fix: 'suggest',
        },
      ],
    },
    'UTF-16, little endian': {
      given: connector().file(properties, text, { encoding: 'utf-16le', bom: true }),
      finds: [
        { severity: 'error', file: properties, covers: '{', says: 'UTF-16 (little endian)', fix: 'safe' },
      ],
    },
    'UTF-16, big endian, of an empty file': {
      given: connector().file(properties, '', { encoding: 'utf-16be', bom: true }),
      finds: [{ severity: 'error', file: properties, covers: '', says: 'UTF-16 (big endian)' }],
    },
    'byte order marks': {
      given: connector().file(definition, text, { bom: true }).file(properties, '{}', { bom: true }),
      finds: [
        {
          check: 'json/bom',
          severity: 'info',
          file: definition,
          at: '',
          covers: '{',
          says: 'EF BB BF',
          fix: 'safe',
        },
        { check: 'json/bom', severity: 'info', file: properties },
      ],
    },
    'a byte order mark in front of damage': {
      given: connector().file(definition, 'ø', {
        bom: true,
        encoding: 'windows-1252',
        encodingFault: { byteOffset: 3, offset: 0 },
      }),
      finds: [{ check: 'json/encoding', covers: 'ø' }],
    },
  },
});
