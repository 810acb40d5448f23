import type { ReportFormat, Totals } from './format';
import type { Tool } from './json';
import { SarifResults } from './sarif-result';
import { type DescribedRule, ruleJson } from './sarif-rules';
import { printable } from './terminal';
import { sourceRoot } from './uri';
import { plural } from './words';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Kinds of notification, as the tool declares them. */
const notifications = [
  { id: 'rule-skipped', shortDescription: { text: 'A rule was not checked' } },
  { id: 'not-checked', shortDescription: { text: 'A path was not checked' } },
];

/**
 * SARIF 2.1.0 in one run, for code-scanning sites and editors. `rules` are all that findings may name; their help is
 * needed for the start alone.
 */
export function sarifFormat(tool: Tool, rules: readonly DescribedRule[]): ReportFormat {
  const ruleIndex = new Map(rules.map(({ info }, at) => [info.id, at]));
  return {
    get start() {
      return `${head(tool, rules)}\n      "results": [`;
    },
    between: ',',
    connector: (checked) => {
      const results = new SarifResults(checked, ruleIndex);
      return checked.report.findings
        .map((finding) => `\n        ${JSON.stringify(results.result(finding))}`)
        .join(',');
    },
    end: (totals) =>
      `\n      ],\n      "invocations": [${JSON.stringify(invocation(totals, ruleIndex))}]\n    }\n  ]\n}\n`,
  };
}

/** The log up to the run's results; a line for each rule, so that a person can read it. */
function head({ name, version }: Tool, rules: readonly DescribedRule[]): string {
  const ruleLines = rules.map((rule) => `\n            ${JSON.stringify(ruleJson(rule))}`).join(',');
  const root = { [sourceRoot]: { description: { text: 'The folder the program was started in.' } } };
  return `{
  "$schema": ${JSON.stringify(schema)},
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": ${JSON.stringify(name)},
          "version": ${JSON.stringify(version)},
          "semanticVersion": ${JSON.stringify(version)},
          "notifications": ${JSON.stringify(notifications)},
          "rules": [${ruleLines}
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "originalUriBaseIds": ${JSON.stringify(root)},`;
}

function invocation({ connectors, skipped, unchecked }: Totals, ruleIndex: ReadonlyMap<string, number>) {
  const skips = skipped.map(({ rule, reason, connectors: count }) => ({
    descriptor: { id: 'rule-skipped', index: 0 },
    associatedRule: { id: rule, ...(ruleIndex.has(rule) ? { index: ruleIndex.get(rule) } : {}) },
    level: 'note',
    message: { text: printable(`Not checked in ${count} of ${plural(connectors, 'connector')}: ${reason}`) },
  }));
  const faults = unchecked.map((message) => ({
    descriptor: { id: 'not-checked', index: 1 },
    level: 'error',
    message: { text: printable(message) },
  }));
  return {
    executionSuccessful: unchecked.length === 0,
    toolExecutionNotifications: [...faults, ...skips],
  };
}
