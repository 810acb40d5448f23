import type { JsonNode } from '../json/node';
import type { PropertiesModel } from './properties-model';

/** Connection parameters where they are written: those of `connectionParameters`, then those of every parameter set. */
export function connectionParametersOf(properties: PropertiesModel): readonly JsonNode[] {
  const sets = properties.get('connectionParameterSets')?.get('values');
  const owners = [
    properties.get('connectionParameters'),
    ...(sets?.isArray ? sets.items : []).map((set) => set.get('parameters')),
  ];
  return owners.flatMap((owner) => owner?.members ?? []);
}
