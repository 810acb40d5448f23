import rule from '../../../src/engine/rules/icon/png';
import type { IconProblem, IconReading } from '../../../src/shared/icon';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const none = connector().icon(undefined);
const read = (name: string, parts: Partial<IconReading> = {}) =>
  none.icon({ name, bytes: 9, format: 'png', ...parts });
const jpeg: IconProblem = {
  kind: 'not-png',
  message: 'icon.png is a JPEG picture.',
  help: 'Export it as PNG.',
};

testRule(rule, {
  passes: {
    'a sound PNG': connector(),
    'a sound PNG in other spelling': read('Icon.PNG'),
    'no icon at all': none,
    'other pictures beside an icon': connector().entry({ name: 'logo.svg' }).entry({ name: 'icon.jpg' }),
    'a folder of pictures': none.entry({ name: 'pictures.png', kind: 'directory' }),
  },
  reports: {
    'a JPEG renamed to icon.png': {
      given: read('icon.png', { format: 'jpeg', problem: jpeg }),
      finds: [{ severity: 'error', file: 'icon.png', at: '', says: 'JPEG', fix: 'none' }],
    },
    'an icon that is too large to decode': {
      given: read('icon.png', {
        problem: {
          kind: 'too-large',
          message: 'icon.png claims to be 100,000 x 100,000 pixels.',
          help: 'Export it smaller.',
        },
      }),
      finds: [{ says: '100,000 x 100,000', severity: 'error' }],
    },
    'an icon that could not be read, with the reason of the disk': {
      given: read('icon.png', {
        format: 'unknown',
        problem: { kind: 'unreadable', message: 'it is a folder. Remove it.' },
      }),
      finds: [{ says: 'icon.png cannot be read: it is a folder.' }],
    },
    'a folder in the icon’s place': {
      given: none.entry({ name: 'icon.png', kind: 'directory' }).with({
        icon: {
          name: 'icon.png',
          bytes: 0,
          format: 'unknown',
          problem: { kind: 'unreadable', message: 'it is a folder.' },
        },
      }),
      finds: [{ file: 'icon.png', says: 'cannot be read' }],
    },
    'a drawing instead of a PNG': {
      given: read('icon.svg', {
        format: 'svg',
        problem: { ...jpeg, message: 'icon.svg is an SVG drawing.' },
      }),
      finds: [{ file: 'icon.svg', says: 'SVG' }],
    },
    'a PNG under another name': {
      given: read('icon.jpg'),
      finds: [{ file: 'icon.jpg', says: 'is a PNG but is named icon.jpg' }],
    },
    'pictures of which none is the icon': {
      given: none.entry({ name: 'Logo.PNG' }).entry({ name: 'brand.webp' }),
      finds: [
        { file: 'Logo.PNG', says: 'there is no icon.png' },
        { file: 'brand.webp', says: 'there is no icon.png' },
      ],
    },
  },
});
