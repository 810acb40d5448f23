import type { JsonNode } from '../json/node';
import { escapeToken } from '../json/pointer';

const identifyingMembers = ['operationId', 'name', 'propertyName'] as const;

/**
 * Identity of a node that survives reordering: operations go by their operationId wherever they stand, parameters by
 * location and name, metadata entries by propertyName; everything else by its key, and by index only as a last resort.
 */
export function anchorOf(node: JsonNode): string {
  const { key, parent } = node;
  if (parent === undefined) return '';
  if (key !== undefined && parent.parent?.key?.text === 'paths') {
    const id = node.get('operationId')?.text;
    if (id !== undefined) return `operation:${escapeToken(id)}`;
  }
  const step = key === undefined ? elementStep(node) : escapeToken(key.text);
  return parent.parent === undefined ? step : `${anchorOf(parent)}/${step}`;
}

function elementStep(element: JsonNode): string {
  for (const member of identifyingMembers) {
    const value = element.get(member)?.text;
    if (value !== undefined) return `${element.get('in')?.text ?? ''}[${escapeToken(value)}]`;
  }
  const ref = element.get('$ref')?.text;
  if (ref !== undefined) return `[${escapeToken(ref)}]`;
  return element.text === undefined ? String(element.index) : `[${escapeToken(element.text)}]`;
}
