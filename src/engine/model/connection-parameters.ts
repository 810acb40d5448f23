import type { JsonNode } from '../json/node';
import { onceFor } from '../once-for';
import type { PropertiesModel } from './properties-model';

/** Connection parameters where they are written: those of `connectionParameters`, then those of every parameter set. */
export const connectionParametersOf = onceFor(readParameters);

function readParameters(properties: PropertiesModel): readonly JsonNode[] {
  const parameters = properties.get('connectionParameters')?.members ?? [];
  const sets = properties.get('connectionParameterSets')?.get('values');
  if (sets === undefined || !sets.isArray) return parameters;
  return [...parameters, ...sets.items.flatMap((set) => set.get('parameters')?.members ?? [])];
}
