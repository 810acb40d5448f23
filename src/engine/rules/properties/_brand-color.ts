import type { IconReading } from '../../../shared/icon';
import { type Fix, safe, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { PropertiesModel } from '../../model/properties-model';
import { toHex } from '../../words/hex-color';

export const member = 'iconBrandColor';

/** The colour of every independent publisher's generic icon (seed 000, step 4). */
export const independentColor = '#da3b01';

/** White and the designer's default, which no icon may have (seed 000, step 2). */
export const forbiddenColors = { '#ffffff': 'white', '#007ee5': 'default' } as const;

/** Sets the colour, inserting the member where it is missing. */
export function colorFix(
  grade: 'safe' | 'suggest',
  properties: PropertiesModel,
  color: string,
  title: string,
): readonly Fix[] {
  const { doc, properties: parent } = properties;
  const old = properties.get(member);
  const make = grade === 'safe' ? safe : suggest;
  if (old !== undefined) return [make(title, () => replaceValue(doc, old, color))];
  return parent === undefined ? [] : [make(title, () => insertMember(doc, parent, member, color))];
}

/** Offers the measured background of the icon, where it may be a brand colour at all. */
export function iconColorFix(properties: PropertiesModel, icon: IconReading | undefined): readonly Fix[] {
  const background = icon?.facts?.background;
  if (background === undefined || background.a < 255) return [];
  const color = toHex(background);
  if (color in forbiddenColors || color === properties.iconBrandColor?.toLowerCase()) return [];
  return colorFix('suggest', properties, color, `Use the background of the icon, ${color}`);
}
