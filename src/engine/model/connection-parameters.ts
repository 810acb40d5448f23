import type { JsonNode } from '../json/node';
import type { PropertiesModel } from './properties-model';

/** Connection parameters where they are written: those of `connectionParameters`, then those of every parameter set. */
export function connectionParametersOf(properties: PropertiesModel): readonly JsonNode[] {
  let parameters = known.get(properties);
  if (parameters === undefined) {
    parameters = readParameters(properties);
    known.set(properties, parameters);
  }
  return parameters;
}

/** Many rules look at them. */
const known = new WeakMap<PropertiesModel, readonly JsonNode[]>();

function readParameters(properties: PropertiesModel): readonly JsonNode[] {
  const parameters = properties.get('connectionParameters')?.members ?? [];
  const sets = properties.get('connectionParameterSets')?.get('values');
  if (sets === undefined || !sets.isArray) return parameters;
  return [...parameters, ...sets.items.flatMap((set) => set.get('parameters')?.members ?? [])];
}
