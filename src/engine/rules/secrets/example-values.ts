import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { JsonDocument } from '../../model/json-document';
import { type Place, TextDocument } from '../../model/text-document';
import { codePoints } from '../../words/code-points';
import { grouped, times } from '../../words/grouped';
import { masked } from '../../words/masked';
import { emailsIn, installationsIn, type PersonalData } from '../../words/personal-data';
import { isPlaceholder } from '../../words/placeholder';
import { quoted } from '../../words/quoted';
import { allExampleMembers, type ExampleOwner, exampleMembers, exampleOwners } from './_examples';

const credentialName = /api[-_]?key|secret|password|token|authorization/i;
const shortest = 8;
/** More different data in one file than this say nothing new. */
const most = 100;

export default defineRule('secrets/example-values', {
  needs: [],
  messages: {
    credential: {
      check: 'secrets/default-credential',
      says: 'The "{member}" of {owner} is {start}, which looks like a real credential.',
      help: 'Remove "{member}".',
    },
    address: {
      check: 'secrets/personal-data',
      says: '{shown} is an address of a private network{times}.',
      help: 'Replace it by a name such as "host.example.com".',
    },
    email: {
      check: 'secrets/personal-data',
      says: 'An example holds the email address "{shown}"{times}, which may be that of a real person.',
      help: 'Use an address at example.com instead.',
    },
    environment: {
      check: 'secrets/personal-data',
      says: '"{shown}" is the address of one particular environment{times}.',
      help: 'Replace the part that names the environment by a placeholder.',
    },
  },
  check(context) {
    const { definition } = context.connector;
    if (definition !== undefined) {
      const owners = exampleOwners(definition);
      reportCredentials(definition, owners, context.report);
      reportData(context.report, dataOfExamples(definition, owners));
    }
    const readme = context.connector.textOf('readme');
    if (readme === undefined) return;
    const doc = new TextDocument(readme);
    // Email addresses in a readme are those of the support.
    const data = installationsIn(readme.text);
    reportData(
      context.report,
      data.map((one) => ({ one, at: () => doc.stretch(one.from, one.to - one.from) })),
    );
  },
});

type Report = RuleContext<'credential' | PersonalData['kind']>['report'];

function reportCredentials({ doc }: DefinitionModel, owners: readonly ExampleOwner[], report: Report): void {
  for (const { node, name = '' } of owners) {
    if (!credentialName.test(name)) continue;
    for (const member of exampleMembers) {
      const value = node.get(member);
      if (value?.text === undefined || isListed(node, value.text)) continue;
      if (codePoints(value.text) < shortest || isPlaceholder(value.text)) continue;
      report('credential', {
        at: doc.value(value),
        data: { member, owner: quoted(name), start: masked(value.text) },
        fixes: [suggest(`Remove "${member}"`, () => removeChild(doc, value))],
      });
    }
  }
}

/** A value out of a closed list is nobody's secret. */
function isListed(owner: JsonNode, value: string): boolean {
  const values = owner.get('enum');
  return values?.isArray === true && values.items.some((item) => item.text === value);
}

interface Located {
  readonly one: PersonalData;
  readonly at: () => Place;
}

function dataOfExamples({ doc }: DefinitionModel, owners: readonly ExampleOwner[]): readonly Located[] {
  const found: Located[] = [];
  for (const { node } of owners) {
    for (const member of allExampleMembers) {
      const example = node.get(member);
      if (example !== undefined) addData(doc, example, found);
    }
  }
  return found;
}

/** Adds the data of all texts of an example, in text order. */
function addData(doc: JsonDocument, node: JsonNode, found: Located[]): void {
  for (const item of node.items) addData(doc, item, found);
  const { text } = node;
  // Addresses of any kind have a dot.
  if (text === undefined || !text.includes('.')) return;
  for (const data of [emailsIn(text), installationsIn(text)])
    for (const one of data) found.push({ one, at: () => doc.within(node, one.from, one.to) });
}

/** One finding for each datum of a file, where it stands first. */
function reportData(report: Report, data: readonly Located[]): void {
  for (const [, [first, ...others]] of [...grouped(data, ({ one }) => `${one.kind} ${one.shown}`)].slice(
    0,
    most,
  )) {
    const { kind, shown } = first.one;
    report(kind, { at: first.at(), subject: shown, data: { shown, times: times(others.length + 1) } });
  }
}
