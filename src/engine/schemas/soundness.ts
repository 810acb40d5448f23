import type { JsonNode } from '../json/node';
import type { Asked, Members, Pick, Shape } from './shape';

/**
 * Tells whether a value is as the schema asks, and nothing more, straight from the parsed tree: sound documents, which
 * almost all are, need no copy as plain values and none of the long code that finds out what is wrong.
 */
export function isSound(node: JsonNode, asked: Asked): boolean {
  if (typeof asked === 'boolean') return asked;
  const { type } = node;
  if (asked.onlyType !== undefined) return asked.onlyType === type;
  if (!isAllowed(node, asked)) return false;
  if (type === 'object' && !membersAreSound(node, asked)) return false;
  if (type === 'array' && !listIsSound(node, asked)) return false;
  return asked.pick === undefined || isSound(node, picked(node, asked.pick));
}

function isAllowed({ type, value }: JsonNode, { minimum, types, values }: Shape): boolean {
  if (types !== undefined && !types.has(type) && !(types.has('integer') && Number.isInteger(value)))
    return false;
  if (values !== undefined && !values.has(value)) return false;
  return type !== 'number' || Number(value) >= minimum;
}

function listIsSound({ items }: JsonNode, { fewest, items: asked, once }: Shape): boolean {
  const { length } = items;
  if (length < fewest) return false;
  if (once && length > 1 && new Set(items.map(({ value }) => value)).size < length) return false;
  if (asked === true) return true;
  for (let at = 0; at < length; at += 1) {
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
    const name = member?.key?.text;
    if (member === undefined || name === undefined) continue;
    if (names !== undefined && !names.test(name)) return false;
    if (asked === undefined) continue;
    const askedOfMember = asked.named.get(name) ?? askedOfOthers(name, asked);
    if (askedOfMember !== true && !isSound(member, askedOfMember)) return false;
  }
  return true;
}

function askedOfOthers(name: string, { extensionsAreFree, others }: Members): Asked {
  return (extensionsAreFree && name.startsWith('x-')) || others;
}

function picked(node: JsonNode, { by, cases, otherwise }: Pick): Asked {
  if ('type' in by) return node.type === by.type ? (cases[0] ?? true) : otherwise;
  // A member is only asked for where there can be one.
  if (node.type !== 'object') return true;
  const member = node.get(by.member);
  if (by.values === undefined) return member === undefined ? otherwise : (cases[0] ?? true);
  if (member === undefined) return otherwise;
  const at = by.values.findIndex((values) => values.includes(member.value));
  return cases[at] ?? otherwise;
}
