import type { JsonNode } from '../json/node';
import type { PropertiesModel } from '../model/properties-model';

/** A place connection parameters are declared in: the common object, or one named set. */
export interface ParameterGroup {
  /** Name of the set; undefined for `connectionParameters`. */
  readonly set: string | undefined;
  /** The object that holds the parameters. */
  readonly holder: JsonNode;
}

/** Objects with connection parameters: the common one, then those of each set. */
export function parameterGroups(properties: PropertiesModel): readonly ParameterGroup[] {
  const groups: ParameterGroup[] = [];
  const common = properties.get('connectionParameters');
  if (common?.isObject) groups.push({ set: undefined, holder: common });
  const values = properties.get('connectionParameterSets')?.get('values');
  for (const value of values?.isArray ? values.items : []) {
    const holder = value.get('parameters');
    if (holder?.isObject) groups.push({ set: value.get('name')?.text ?? '', holder });
  }
  return groups;
}

/** True where a connection cannot be made without the parameter; hidden ones are never asked for. */
export function isRequiredParameter(parameter: JsonNode): boolean {
  const constraints = parameter.get('uiDefinition', 'constraints');
  return isTrue(constraints?.get('required')) && !isTrue(constraints?.get('hidden'));
}

/** The platform takes the text for the value. */
function isTrue(node: JsonNode | undefined): boolean {
  return node?.value === true || node?.text?.toLowerCase() === 'true';
}
