import type { JsonNode } from '../../json/node';
import { patternKind } from './_pattern';

/** A numeric keyword or pattern that contradicts another one or itself. */
export interface NumericFault {
  readonly kind: 'needsBound' | 'crossed' | 'negative' | 'multiple' | 'pattern' | 'dotNetPattern';
  readonly at: JsonNode;
  readonly keyword: string;
  /** The other keyword of the pair; empty where there is none. */
  readonly other: string;
  /** Value of the other keyword; empty where there is none. */
  readonly limit: string;
}

const bounds = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
] as const;

const counts = ['minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** Faults of the numeric keywords and the pattern of one schema, parameter or header. */
export function numericFaults(schema: JsonNode): readonly NumericFault[] {
  const faults: NumericFault[] = [];
  const add = (kind: NumericFault['kind'], at: JsonNode, keyword: string, other = '', limit = '') =>
    faults.push({ kind, at, keyword, other, limit });
  for (const [keyword, other] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const at = schema.get(keyword);
    if (at !== undefined && schema.get(other) === undefined) add('needsBound', at, keyword, other);
  }
  for (const [low, high] of bounds) {
    const at = schema.get(low);
    const [from, to] = [numberOf(at), numberOf(schema.get(high))];
    if (at !== undefined && from !== undefined && to !== undefined && from > to)
      add('crossed', at, low, high, String(to));
  }
  for (const keyword of counts) {
    const at = schema.get(keyword);
    if (at !== undefined && (numberOf(at) ?? 0) < 0) add('negative', at, keyword);
  }
  const multiple = schema.get('multipleOf');
  if (multiple !== undefined && (numberOf(multiple) ?? 1) <= 0) add('multiple', multiple, 'multipleOf');
  const pattern = schema.get('pattern');
  const kind = pattern?.text === undefined ? 'sound' : patternKind(pattern.text);
  if (pattern !== undefined && kind !== 'sound')
    add(kind === 'dotNet' ? 'dotNetPattern' : 'pattern', pattern, 'pattern');
  return faults;
}

function numberOf(node: JsonNode | undefined): number | undefined {
  return typeof node?.value === 'number' ? node.value : undefined;
}
