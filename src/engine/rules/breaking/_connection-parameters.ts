import { isRequiredParameter, type ParameterGroup, parameterGroups } from '../../compare/connection-keys';
import type { JsonNode } from '../../json/node';
import type { PropertiesModel } from '../../model/properties-model';
import { quoted } from '../../words/quoted';

/** One way connection parameters ask for something else than before. */
export interface ParameterChange {
  readonly kind: 'removed' | 'type' | 'required' | 'set';
  readonly at: JsonNode;
  /** Name of the parameter or set, quoted. */
  readonly name: string;
  /** Type as it was; where it is gone, its old pointer. */
  readonly from: string;
  readonly to: string;
}

/** Compares the common parameters, and each set with the one of the same name. */
export function parameterChanges(old: PropertiesModel, now: PropertiesModel): readonly ParameterChange[] {
  const groups = parameterGroups(now);
  return parameterGroups(old).flatMap((before) => {
    const after = groups.find(({ set }) => set === before.set);
    if (before.set !== undefined && after === undefined) return [goneSet(before, now)];
    return groupChanges(before, after, groups, now);
  });
}

function goneSet({ holder, set = '' }: ParameterGroup, now: PropertiesModel): ParameterChange {
  const at = now.get('connectionParameterSets') ?? now.properties ?? now.root;
  const from = holder.parent?.pointer ?? holder.pointer;
  return { kind: 'set', at, name: quoted(set), from, to: '' };
}

function groupChanges(
  before: ParameterGroup,
  after: ParameterGroup | undefined,
  groups: readonly ParameterGroup[],
  now: PropertiesModel,
): readonly ParameterChange[] {
  const changes: ParameterChange[] = [];
  const holder = after?.holder ?? now.get('connectionParameterSets') ?? now.properties ?? now.root;
  for (const old of before.holder.members) {
    const key = old.key?.text ?? '';
    const name = quoted(key);
    // A parameter that moved into a set is still asked for.
    const moved = before.set === undefined ? groups.map((group) => group.holder.get(key)) : [];
    const kept = after?.holder.get(key) ?? moved.find((parameter) => parameter !== undefined);
    if (kept === undefined) {
      changes.push({ kind: 'removed', at: holder, name, from: old.pointer, to: '' });
      continue;
    }
    const from = old.get('type')?.text;
    const type = kept.get('type');
    const to = type?.text;
    if (
      type !== undefined &&
      from !== undefined &&
      to !== undefined &&
      from.toLowerCase() !== to.toLowerCase()
    )
      changes.push({ kind: 'type', at: type, name, from, to });
  }
  for (const parameter of after?.holder.members ?? []) {
    const was = before.holder.get(parameter.key?.text ?? '');
    if (!isRequiredParameter(parameter) || (was !== undefined && isRequiredParameter(was))) continue;
    const at = parameter.get('uiDefinition', 'constraints', 'required') ?? parameter;
    changes.push({ kind: 'required', at, name: quoted(parameter.key?.text ?? ''), from: '', to: '' });
  }
  return changes;
}
