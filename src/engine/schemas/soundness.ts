import type { JsonNode } from '../json/node';
import type { Asked, Members, Pick, Shape } from './shape';

/**
 * Tells whether a value is as the schema asks, and nothing more, straight from the parsed tree: sound documents, which
 * almost all are, need no copy as plain values and none of the long code that finds out what is wrong.
 */
export function isSound(node: JsonNode, asked: Asked): boolean {
  let shape = asked;
  while (typeof shape !== 'boolean') {
    const { type } = node;
    if (shape.freeType === type) return true;
    if (!isAllowed(node, shape)) return false;
    if (type === 'object') {
      if (!hasRequired(node, shape.required) || !membersAreSound(node, shape)) return false;
    } else if (type === 'array' && !listIsSound(node, shape)) return false;
    if (shape.pick === undefined) return true;
    shape = picked(node, shape.pick);
  }
  return shape;
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

function hasRequired(node: JsonNode, required: readonly string[]): boolean {
  for (let at = 0; at < required.length; at += 1)
    if (node.get(required[at] ?? '') === undefined) return false;
  return true;
}

function membersAreSound({ members }: JsonNode, { members: asked, names }: Shape): boolean {
  if (asked === undefined && names === undefined) return true;
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at];
    if (member?.key === undefined) continue;
    const { text } = member.key;
    if (names !== undefined && !names.test(text)) return false;
    if (asked === undefined) continue;
    const askedOfMember = asked.named.get(text) ?? askedOfOthers(member.key.isExtension, asked);
    if (askedOfMember === true) continue;
    // Most members are of a type of which any value will do.
    if (askedOfMember === false) return false;
    if (askedOfMember.freeType !== member.type && !isSound(member, askedOfMember)) return false;
  }
  return true;
}

function askedOfOthers(isExtension: boolean, { extensionsAreFree, others }: Members): Asked {
  return (extensionsAreFree && isExtension) || others;
}

function picked(node: JsonNode, { byValue, member: name, otherwise, present, type }: Pick): Asked {
  if (name === undefined) return node.type === type ? present : otherwise;
  // A member is only asked for where there can be one.
  if (node.type !== 'object') return true;
  const member = node.get(name);
  if (member === undefined) return otherwise;
  return byValue === undefined ? present : (byValue.get(member.value) ?? otherwise);
}
