import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/file/size';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const definition = 'apiDefinition.swagger.json';
const sized = (bytes: number) => connector().file(definition, '{}', { bytes });

testRule(rule, {
  passes: {
    'a small definition': connector(),
    'exactly 900,000 bytes': sized(900_000),
    'other files that are large': connector().file('apiProperties.json', '{}', { bytes: 2_000_000 }),
  },
  reports: {
    'one byte above 1 MB': {
      given: sized(1_048_577),
      finds: [{ severity: 'warning', file: definition, at: '', says: '1048577 bytes', fix: 'none' }],
    },
    'exactly 1 MB, which is near the limit': {
      given: sized(1_048_576),
      finds: [{ severity: 'info', file: definition, says: 'comes near' }],
    },
    'one byte above 900,000': { given: sized(900_001), finds: [{ severity: 'info' }] },
    'a definition too large to be read': {
      given: connector().withoutFile(definition).entry({ name: definition, size: 30_000_000 }),
      finds: [{ severity: 'warning', says: '30000000 bytes' }],
    },
  },
});

it('says that it did not look where there is no definition', () => {
  const report = checkConnector(connector().withoutFile(definition).snapshot(), { rules: [rule] });
  expect(report.skipped).toEqual([{ rule: 'file/size', reason: 'There is no apiDefinition.swagger.json.' }]);
});
