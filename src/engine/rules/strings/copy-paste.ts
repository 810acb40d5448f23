import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { parameterLabel } from '../../model/labels';
import type { Operation } from '../../model/operation';
import { isAscii } from '../../words/ascii';
import { baseTitle } from '../../words/base-title';
import { isFilled } from '../../words/code-points';
import { norm, sameNorm } from '../../words/norm';
import { quoted } from '../../words/quoted';
import { hasWords, wordCount } from '../../words/word-count';
import { shownParameters } from '../parameter/_parameters';
import { repetitions } from './_repeated';

const fewestWords = 4;
const furtherWords = 3;

const help = {
  describe: 'Say in a sentence what the summary does not: what happens, and what is returned.',
  distinguish: 'Word it so that makers can tell the two operations apart.',
  value: 'Say what the value means, where makers find it or what it looks like.',
} as const;

type Message =
  | 'operationCopy'
  | 'sameSummary'
  | 'sameDescription'
  | 'parameterCopy'
  | 'parameterName'
  | 'titleCopy';
type Report = RuleContext<Message>['report'];

export default defineRule('strings/copy-paste', {
  needs: ['definition'],
  messages: {
    operationCopy: {
      check: 'operation/description-not-summary',
      says: 'The description of {operation} only repeats its summary.',
      help: help.describe,
    },
    sameSummary: {
      check: 'operation/text-unique',
      says: 'The summary {text} of {operation} is also that of {earlier}.',
      help: help.distinguish,
    },
    sameDescription: {
      check: 'operation/text-unique',
      says: 'The description of {operation} is also that of {earlier}.',
      help: help.distinguish,
    },
    parameterCopy: {
      check: 'parameter/description-not-summary',
      says: 'The description of parameter {parameter} only repeats its summary.',
      help: help.value,
    },
    parameterName: {
      check: 'parameter/description-not-summary',
      severity: 'info',
      says: 'The description of parameter {parameter} only repeats its name.',
      help: help.value,
    },
    titleCopy: {
      check: 'description/not-title',
      says: 'The description of the connector hardly says more than its title.',
      help: 'Describe the main purpose and value of the connector.',
    },
  },
  check({ definition, report }) {
    checkTitle(definition, report);
    const operations = definition.operations.filter(({ internal }) => !internal);
    for (const { label, node } of operations) {
      const description = node.get('description');
      if (description === undefined || !alike(node.get('summary'), description)) continue;
      report('operationCopy', { at: definition.doc.value(description), data: { operation: label } });
    }
    checkUnique(definition, operations, report);
    for (const { name, node } of shownParameters(definition)) {
      const description = node.get('description');
      if (description === undefined) continue;
      const copy = alike(node.get('x-ms-summary'), description);
      if (!copy && !sameNorm(name, description.text ?? '')) continue;
      report(copy ? 'parameterCopy' : 'parameterName', {
        at: definition.doc.value(description),
        data: { parameter: parameterLabel(node) },
      });
    }
  },
});

function checkUnique(definition: DefinitionModel, all: readonly Operation[], report: Report): void {
  const { doc } = definition;
  const current = all.filter(({ node }) => node.get('deprecated')?.value !== true);
  for (const { earlier, operation } of repetitions(current, 'summary')) {
    const summary = operation.node.get('summary');
    if (summary === undefined) continue;
    const data = { operation: operation.label, earlier: earlier.label, text: quoted(summary.text ?? '') };
    report('sameSummary', { at: doc.value(summary), data });
  }
  const isLong = (text: string) => hasWords(text, fewestWords);
  for (const { earlier, operation } of repetitions(current, 'description', isLong)) {
    const description = operation.node.get('description');
    if (description === undefined) continue;
    const data = { operation: operation.label, earlier: earlier.label };
    report('sameDescription', { at: doc.value(description), data });
  }
}

function checkTitle({ descriptionNode, doc, title = '' }: DefinitionModel, report: Report): void {
  const text = descriptionNode?.text;
  if (descriptionNode === undefined || !isFilled(text) || !isFilled(title)) return;
  const base = baseTitle(title);
  if (saysNoMore(text, title) || (base !== title && saysNoMore(text, base)))
    report('titleCopy', { at: doc.value(descriptionNode) });
}

/** True for a description that is the title, or the title and hardly a word behind it. */
function saysNoMore(text: string, title: string): boolean {
  const name = title.trim();
  const start = text.trimStart().toLowerCase();
  if (!start.startsWith(name.toLowerCase())) return sameNorm(title, text);
  if (norm(title) === '') return false;
  const rest = start.slice(name.length);
  if (wordCount(rest) <= furtherWords && !startsInWord(rest)) return true;
  return sameNorm(title, text);
}

function startsInWord(text: string): boolean {
  return /^[A-Za-z0-9]/.test(text) || (!isAscii(text) && /^[\p{L}\p{Nd}]/u.test(text));
}

function alike(first: JsonNode | undefined, second: JsonNode): boolean {
  return first?.text !== undefined && sameNorm(first.text, second.text ?? '');
}
