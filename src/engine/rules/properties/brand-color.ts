import { defineRule } from '../../define-rule';
import type { Fix } from '../../fix';
import type { PropertiesModel } from '../../model/properties-model';
import type { Place } from '../../model/text-document';
import { normalizeHex } from '../../words/hex-color';
import { quoted } from '../../words/quoted';
import { colorFix, forbiddenColors, iconColorFix, independentColor, member } from './_brand-color';
import { memberFault } from './_member';

const required = 'properties/brand-color-required';
const forbidden = 'properties/brand-color-forbidden';
const help = 'Give "iconBrandColor" the background color of the icon as # and six hexadecimal digits.';
const otherColor = 'Use the background color of your icon, and neither white nor the default color.';

export default defineRule('properties/brand-color', {
  needs: ['properties'],
  messages: {
    missing: { check: required, says: '"properties" has no "iconBrandColor".', help },
    misplaced: {
      check: required,
      says: '{found} stands outside "properties", where nothing reads it.',
      help,
    },
    misspelled: { check: required, says: '{found} is not spelled "iconBrandColor".', help },
    blank: { check: required, says: '"iconBrandColor" is empty.', help },
    notText: { check: required, says: '"iconBrandColor" is not a string.', help },
    form: { check: required, says: 'The brand color {found} is not # and six hexadecimal digits.', help },
    white: { check: forbidden, says: 'The brand color {found} is white.', help: otherColor },
    default: { check: forbidden, says: 'The brand color {found} is the default color.', help: otherColor },
    sample: {
      check: forbidden,
      severity: 'warning',
      says: 'The brand color {found} is the color of the samples.',
      help: otherColor,
    },
    independent: {
      check: forbidden,
      severity: 'warning',
      says: 'The brand color {found} is the color of independent publishers.',
      help: otherColor,
    },
  },
  check({ properties, publisher, report, snapshot }) {
    const fixes = (color: string | undefined): readonly Fix[] => {
      if (publisher === 'independent')
        return colorFix('safe', properties, independentColor, `Use ${independentColor}`);
      if (color !== undefined) return colorFix('safe', properties, color, `Write ${color}`);
      return iconColorFix(properties, snapshot.icon);
    };
    const fault = memberFault(properties, member, 'connectionParameters');
    if (fault !== undefined) {
      const { at, found, kind } = fault;
      return report(kind, {
        at,
        data: { found },
        fixes: fault.fixes.length > 0 ? fault.fixes : fixes(undefined),
      });
    }
    const { at, text } = written(properties);
    const data = { found: quoted(text) };
    const color = normalizeHex(text);
    if (!/^#[0-9a-f]{6}$/i.test(text)) report('form', { at, data, fixes: fixes(color) });
    const message = unwanted(color);
    if (message !== undefined)
      report(message, { at, data, subject: color, fixes: iconColorFix(properties, snapshot.icon) });
  },
});

function written(properties: PropertiesModel): { readonly at: Place; readonly text: string } {
  const node = properties.get(member);
  if (node?.text === undefined) throw new Error('memberFault lets only strings pass');
  return { at: properties.doc.value(node), text: node.text };
}

function unwanted(color: string | undefined): 'white' | 'default' | 'sample' | 'independent' | undefined {
  if (color === '#ffffff' || color === '#007ee5') return forbiddenColors[color];
  if (color === '#007ee6') return 'sample';
  return color === independentColor ? 'independent' : undefined;
}
