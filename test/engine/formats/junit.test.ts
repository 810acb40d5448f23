import { describe, expect, it } from 'vitest';
import { engineRules } from '../../../src/engine/catalogue';
import { junitFormat } from '../../../src/engine/formats/junit';
import { rules } from '../../../src/engine/rules';
import type { Severity } from '../../../src/shared/finding';
import { tool } from '../../support/formats';
import { checked, finding, written } from '../../support/reports';
import { xmlFaults } from '../../support/xml';

const some = rules
  .map(({ info }) => info)
  .filter(({ id }) => ['title/max-length', 'title/required', 'icon/size'].includes(id));

function junit(failOn: Severity | 'never', ...connectors: Parameters<typeof written>[1]): string {
  const text = written(junitFormat({ tool, rules: some, failOn }), connectors);
  expect(xmlFaults(text.slice(text.indexOf('?>\n') + 3))).toEqual([]);
  return text;
}

const skipped = [{ rule: 'icon/size', reason: 'No icon.' }];

describe('the JUnit format', () => {
  it('has a suite for each connector and a test for each rule and file', () => {
    const readme = finding({ file: 'readme.md', severity: 'warning', message: 'W', help: 'H.' });
    expect(
      junit('error', checked('a', [finding({}), finding({ message: 'Second.' }), readme], { skipped })),
    ).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="connector-review">
  <testsuite name="a" tests="4" failures="1" errors="0" skipped="1">
    <testcase classname="a" name="icon/size">
      <skipped message="No icon."/>
    </testcase>
    <testcase classname="a" name="title/max-length in apiDefinition.swagger.json">
      <failure message="The title is too long. (and 1 more)" type="error">
apiDefinition.swagger.json:4:14: error: The title is too long. Shorten it.
apiDefinition.swagger.json:4:14: error: Second. Shorten it.
</failure>
    </testcase>
    <testcase classname="a" name="title/max-length in readme.md">
      <system-out>
readme.md:4:14: warning: W H.
</system-out>
    </testcase>
    <testcase classname="a" name="title/required"/>
  </testsuite>
</testsuites>
`,
    );
  });

  it.each([
    ['error', 1],
    ['warning', 2],
    ['info', 3],
    ['never', 0],
  ] as const)('fails tests by --fail-on %s', (failOn, failures) => {
    const found = (['error', 'warning', 'info'] as const).map((severity) =>
      finding({ severity, file: `${severity}.json` }),
    );
    const text = junit(failOn, checked('a', found));
    expect(text.match(/<failure /g)?.length ?? 0).toBe(failures);
    expect(text).toContain(`failures="${failures}"`);
  });

  it('passes a test whose findings are suppressed, and says why', () => {
    const text = junit('info', checked('a', [finding({ suppressed: { kind: 'baseline', reason: 'Old' } })]));
    expect(text).toContain('failures="0"');
    expect(text).toContain('Shorten it. Suppressed: Old\n');
  });

  it('counts what could not be checked as errors, and rules it does not know', () => {
    const [engine] = engineRules;
    const format = junitFormat({ tool, rules: some, failOn: 'error' });
    const text = written(format, [checked('a', [finding({ rule: engine?.id ?? '' })])], ['No "c".']);
    expect(text).toContain(`name="${engine?.id} in`);
    expect(text).toContain('<testsuite name="Not checked" tests="1" failures="0" errors="1" skipped="0">');
    expect(text).toContain('<error message="No &quot;c&quot;."/>');
  });
});
