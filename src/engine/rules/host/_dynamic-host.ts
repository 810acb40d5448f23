import type { Connector } from '../../model/connector';
import { type PolicyInstance, policiesOf } from '../../model/policies';

function dynamicHosts({ properties }: Connector): readonly PolicyInstance[] {
  if (properties === undefined) return [];
  return policiesOf(properties).filter(({ template }) => template === 'dynamichosturl');
}

/** True when a policy that is limited to no operation sets the host at run time. */
export function hasDynamicHost(connector: Connector): boolean {
  return dynamicHosts(connector).some(({ operations }) => operations === undefined);
}

/** True when every operation gets its host from a policy at run time. */
export function allHostsDynamic(connector: Connector): boolean {
  const policies = dynamicHosts(connector);
  if (policies.some(({ operations }) => operations === undefined)) return true;
  const operations = connector.definition?.operations ?? [];
  return (
    operations.length > 0 &&
    operations.every(({ id }) => id !== undefined && policies.some((policy) => policy.operations?.has(id)))
  );
}
