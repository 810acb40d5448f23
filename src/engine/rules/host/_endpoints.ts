import type { JsonNode } from '../../json/node';
import { connectionParametersOf } from '../../model/connection-parameters';
import { policiesOf, policyParameter } from '../../model/policies';
import type { PropertiesModel } from '../../model/properties-model';

const policyUrls = ['urlTemplate', 'newPath', 'parameterValueUrl'] as const;

/** Values of apiProperties.json that may be URLs the connector calls: OAuth endpoints and policy parameters. */
export function endpointNodes(properties: PropertiesModel): readonly JsonNode[] {
  const oauth = connectionParametersOf(properties).flatMap((parameter) =>
    (parameter.get('oAuthSettings', 'customParameters')?.members ?? []).map((member) => member.get('value')),
  );
  const policies = policiesOf(properties).flatMap((policy) =>
    policyUrls.map((name) => policyParameter(policy, name)),
  );
  return [...oauth, ...policies]
    .filter((node) => node !== undefined)
    .filter(({ text }) => text !== undefined);
}
