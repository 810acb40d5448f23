import { describe, expect, it } from 'vitest';
import { Connector } from '../../../src/engine/model/connector';
import { policiesOf, policyParameter } from '../../../src/engine/model/policies';
import { connector } from '../../support/builders';

function read(value: unknown) {
  const { properties } = new Connector(
    connector().setProperty('/properties/policyTemplateInstances', value).snapshot(),
  );
  return properties === undefined ? [] : policiesOf(properties);
}

describe('policiesOf', () => {
  it('reads template, operations and parameters', () => {
    const [policy] = read([
      {
        templateId: 'DynamicHostUrl',
        parameters: {
          'x-ms-apimTemplate-operationName': ['A', 'B', 7],
          'x-ms-apimTemplateParameter.urlTemplate': 'https://a.io',
        },
      },
    ]);
    expect(policy?.template).toBe('dynamichosturl');
    expect([...(policy?.operations ?? [])]).toEqual(['A', 'B']);
    expect(policy && policyParameter(policy, 'urlTemplate')?.text).toBe('https://a.io');
  });

  it.each([[undefined], [[]], ['']])('takes the filter %j for all operations or one of no name', (filter) => {
    const [policy] = read([{ templateId: 'x', parameters: { 'x-ms-apimTemplate-operationName': filter } }]);
    expect(policy?.operations?.size ?? 0).toBeLessThanOrEqual(1);
  });

  it('passes over what is no policy', () => {
    expect(read([7, null, 'x'])).toEqual([]);
    expect(read({ a: {} })).toEqual([]);
    expect(read([{}])[0]?.template).toBe('');
  });
});
