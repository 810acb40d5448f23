import type { JsonNode } from '../json/node';
import type { Asked, Members, Pick, Shape } from './shape';

/**
 * Tells whether a value is as the schema asks, and nothing more, straight from the parsed tree: sound documents, which
 * almost all are, need no copy as plain values and none of the long code that finds out what is wrong.
 */
export function isSound(node: JsonNode, asked: Asked): boolean {
  if (asked === undefined) return true;
  if (asked === false || !isAllowed(node, asked)) return false;
  if (node.type === 'object' && !membersAreSound(node, asked)) return false;
  if (node.type === 'array' && !listIsSound(node, asked)) return false;
  return asked.pick === undefined || isSound(node, picked(node, asked.pick));
}

function isAllowed({ type, value }: JsonNode, { minimum, types, values }: Shape): boolean {
  if (types !== undefined && !types.has(type) && !(types.has('integer') && Number.isInteger(value)))
    return false;
  if (values !== undefined && !values.has(value)) return false;
  return type !== 'number' || Number(value) >= minimum;
}

function listIsSound(node: JsonNode, { fewest, items, once }: Shape): boolean {
  const { length } = node.items;
  if (length < fewest) return false;
  if (once && length > 1 && new Set(node.items.map(({ value }) => value)).size < length) return false;
  return items === undefined || itemsAreSound(node, items);
}

function itemsAreSound({ items }: JsonNode, asked: Asked): boolean {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item !== undefined && !isSound(item, asked)) return false;
  }
  return true;
}

function membersAreSound(node: JsonNode, { members: asked, names, required }: Shape): boolean {
  for (let at = 0; at < required.length; at += 1)
    if (node.get(required[at] ?? '') === undefined) return false;
  if (asked === undefined && names === undefined) return true;
  const { members } = node;
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at];
    const name = member?.key?.text ?? '';
    if (member === undefined) continue;
    if (names !== undefined && !names.test(name)) return false;
    if (asked !== undefined && !isSound(member, askedOf(name, asked))) return false;
  }
  return true;
}

function askedOf(name: string, { extensionsAreFree, named, others }: Members): Asked {
  const known = named.get(name);
  if (known !== undefined || named.has(name)) return known;
  return extensionsAreFree && name.startsWith('x-') ? undefined : others;
}

function picked(node: JsonNode, { by, cases, otherwise }: Pick): Asked {
  if ('type' in by) return node.type === by.type ? cases[0] : otherwise;
  // A member is only asked for where there can be one.
  if (node.type !== 'object') return undefined;
  const member = node.get(by.member);
  if (by.values === undefined) return member === undefined ? otherwise : cases[0];
  const at = by.values.findIndex((values) => member !== undefined && values.includes(member.value));
  return at < 0 ? otherwise : cases[at];
}
