import { type SchemaPair, sameType } from '../../compare/schema-walk';
import type { JsonNode } from '../../json/node';
import { deepEqual } from '../../json/value';
import { isInternal } from '../../model/operation';
import { quoted } from '../../words/quoted';

/** One way an input asks for something else than before. */
export interface InputChange {
  readonly kind: 'type' | 'format' | 'enum' | 'limit' | 'pattern' | 'default' | 'hidden';
  /** The value that changed; undefined where the member is gone. */
  readonly at: JsonNode | undefined;
  readonly member: string;
  readonly from: string;
  readonly to: string;
}

/** How a retained parameter or part of a body changed. */
export function inputChanges(pair: SchemaPair): readonly InputChange[] {
  const { now, newShape, old, oldShape } = pair;
  if (!sameType(pair)) {
    const [from = '', to = ''] = [oldShape.type, newShape.type];
    return [{ kind: 'type', at: now.get('type'), member: 'type', from, to }];
  }
  return [
    ...formatChange(old, now),
    ...valuesRemoved(old, now),
    ...limitChanges(old, now),
    ...patternAdded(old, now),
    ...defaultChange(old, now),
    ...hidden(old, now),
  ];
}

/** Formats that are read and written alike; a missing one stands for plain numbers. */
const families: ReadonlyMap<string, string> = new Map([
  ['int32', ''],
  ['int64', ''],
  ['float', ''],
  ['double', ''],
  ['byte', 'binary'],
  ['date-time-no-tz', 'date-time'],
]);

function formatChange(old: JsonNode, now: JsonNode): readonly InputChange[] {
  const from = old.get('format')?.text ?? '';
  const to = now.get('format')?.text ?? '';
  if ((families.get(from) ?? from) === (families.get(to) ?? to)) return [];
  const shown = [from, to].map((format) => (format === '' ? 'none' : quoted(format)));
  return [
    { kind: 'format', at: now.get('format'), member: 'format', from: shown[0] ?? '', to: shown[1] ?? '' },
  ];
}

function valuesRemoved(old: JsonNode, now: JsonNode): readonly InputChange[] {
  const before = old.get('enum');
  const after = now.get('enum');
  if (!before?.isArray || !after?.isArray) return [];
  const kept = new Set(after.items.map(scalar));
  const gone = [...new Set(before.items.map(scalar))].filter((value) => !kept.has(value));
  if (gone.length === 0) return [];
  const shown = gone.slice(0, 3).map((value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value));
  const more = gone.length > 3 ? ` and ${gone.length - 3} more` : '';
  return [{ kind: 'enum', at: after, member: 'enum', from: shown.join(', ') + more, to: '' }];
}

/** Text that tells scalars apart; containers are no values anybody chooses. */
function scalar(node: JsonNode): string {
  return JSON.stringify(node.value) ?? node.type;
}

const limits = [
  { member: 'maxLength', none: Number.POSITIVE_INFINITY, tighter: (from: number, to: number) => to < from },
  { member: 'maximum', none: Number.POSITIVE_INFINITY, tighter: (from: number, to: number) => to < from },
  { member: 'minLength', none: 0, tighter: (from: number, to: number) => to > from },
  { member: 'minimum', none: Number.NEGATIVE_INFINITY, tighter: (from: number, to: number) => to > from },
];

function limitChanges(old: JsonNode, now: JsonNode): readonly InputChange[] {
  return limits.flatMap(({ member, none, tighter }): readonly InputChange[] => {
    const at = now.get(member);
    const to = at?.value;
    const before = old.get(member)?.value;
    const from = typeof before === 'number' ? before : none;
    if (typeof to !== 'number' || !tighter(from, to)) return [];
    const shown = typeof before === 'number' ? String(before) : 'none';
    return [{ kind: 'limit', at, member, from: shown, to: String(to) }];
  });
}

function patternAdded(old: JsonNode, now: JsonNode): readonly InputChange[] {
  const at = now.get('pattern');
  if (at?.text === undefined || old.get('pattern') !== undefined) return [];
  return [{ kind: 'pattern', at, member: 'pattern', from: '', to: quoted(at.text) }];
}

function defaultChange(old: JsonNode, now: JsonNode): readonly InputChange[] {
  const before = old.get('default');
  const at = now.get('default');
  if (before === undefined || (at !== undefined && deepEqual(before, at))) return [];
  const to = at === undefined ? 'none' : short(at);
  return [{ kind: 'default', at, member: 'default', from: short(before), to }];
}

function short(node: JsonNode): string {
  if (node.text !== undefined) return quoted(node.text);
  return node.isObject || node.isArray ? `an ${node.type}` : String(node.value);
}

function hidden(old: JsonNode, now: JsonNode): readonly InputChange[] {
  const at = now.get('x-ms-visibility');
  if (!isInternal(now) || isInternal(old)) return [];
  return [{ kind: 'hidden', at, member: 'x-ms-visibility', from: '', to: '' }];
}
