import { type Finding, type Severity, severities } from '../../shared/finding';
import type { RuleInfo } from '../../shared/report';
import type { CheckedConnector, ReportFormat, Totals } from './format';
import type { Tool } from './json';
import { byFile, fileName, hasPlace, suppressionText } from './words';
import { xmlText } from './xml-text';

/** What a JUnit report depends on. */
export interface JunitSettings {
  readonly tool: Tool;
  /** All rules that are checked: those without findings are tests that passed. */
  readonly rules: readonly RuleInfo[];
  /** Findings of this severity or a worse one are failures; others are written to the test's output. */
  readonly failOn: Severity | 'never';
}

type State = 'passed' | 'failed' | 'skipped';

interface TestCase {
  readonly state: State;
  readonly xml: string;
}

/** JUnit XML for build servers: a suite for each connector, in it a test for each rule and file with findings. */
export function junitFormat(settings: JunitSettings): ReportFormat {
  const name = xmlText(settings.tool.name);
  return {
    start: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n`,
    between: '',
    connector: (checked) => suite(checked, settings),
    end: (totals) => `${unchecked(totals, settings)}</testsuites>\n`,
  };
}

function suite({ path, report }: CheckedConnector, { rules, failOn }: JunitSettings): string {
  const found = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const known = found.get(finding.rule);
    if (known === undefined) found.set(finding.rule, [finding]);
    else known.push(finding);
  }
  const skipped = new Map(report.skipped.map(({ rule, reason }) => [rule, reason]));
  const names = [...new Set([...rules.map(({ id }) => id), ...found.keys(), ...skipped.keys()])].sort();
  const cases = names.flatMap((rule) => {
    const findings = found.get(rule);
    if (findings !== undefined) {
      return [...byFile(findings)].map(([file, some]) => withFindings(path, rule, file, some, failOn));
    }
    const reason = skipped.get(rule);
    return [reason === undefined ? testCase('passed', path, rule, '') : notRun(path, rule, reason)];
  });
  const count = (state: State): number => cases.filter((one) => one.state === state).length;
  const numbers = `tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
  const body = cases.map(({ xml }) => xml).join('');
  return `  <testsuite name="${xmlText(path)}" ${numbers}>\n${body}  </testsuite>\n`;
}

function withFindings(
  path: string,
  rule: string,
  file: string,
  findings: readonly Finding[],
  failOn: JunitSettings['failOn'],
): TestCase {
  const name = `${rule} in ${fileName(file)}`;
  const failing = findings.filter((finding) => fails(finding, failOn));
  const others = findings.filter((finding) => !fails(finding, failOn));
  const output = others.length === 0 ? '' : `      <system-out>${lines(others)}</system-out>\n`;
  const [first, ...more] = failing;
  if (first === undefined) return testCase('passed', path, name, output);
  const message = more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`;
  const attributes = `message="${xmlText(message)}" type="${first.severity}"`;
  const failure = `      <failure ${attributes}>${lines(failing)}</failure>\n`;
  return testCase('failed', path, name, failure + output);
}

function fails({ severity, suppressed }: Finding, failOn: JunitSettings['failOn']): boolean {
  if (failOn === 'never' || suppressed !== undefined) return false;
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

function lines(findings: readonly Finding[]): string {
  const texts = findings.map((finding) => {
    const { file, range, severity, message, help, suppressed } = finding;
    const at = hasPlace(finding) ? `:${range.start.line}:${range.start.column}` : '';
    const why = suppressed === undefined ? '' : ` Suppressed: ${suppressionText(suppressed)}`;
    return xmlText(`${fileName(file)}${at}: ${severity}: ${message} ${help}${why}`);
  });
  return `\n${texts.join('\n')}\n`;
}

function notRun(path: string, rule: string, reason: string): TestCase {
  return testCase('skipped', path, rule, `      <skipped message="${xmlText(reason)}"/>\n`);
}

function testCase(state: State, path: string, name: string, body: string): TestCase {
  const start = `    <testcase classname="${xmlText(path)}" name="${xmlText(name)}"`;
  return { state, xml: body === '' ? `${start}/>\n` : `${start}>\n${body}    </testcase>\n` };
}

function unchecked({ unchecked: messages }: Totals, { tool }: JunitSettings): string {
  if (messages.length === 0) return '';
  const cases = messages.map(
    (message, at) =>
      `    <testcase classname="${xmlText(tool.name)}" name="path ${at + 1} is checked">\n` +
      `      <error message="${xmlText(message)}"/>\n    </testcase>\n`,
  );
  const numbers = `tests="${messages.length}" failures="0" errors="${messages.length}" skipped="0"`;
  return `  <testsuite name="Not checked" ${numbers}>\n${cases.join('')}  </testsuite>\n`;
}
