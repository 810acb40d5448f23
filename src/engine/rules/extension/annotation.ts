import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceWithin } from '../../json/edit';
import type { DefinitionModel } from '../../model/definition-model';
import { codePoints, isFilled } from '../../words/code-points';
import { contentOf } from '../../words/white-space';
import { annotationsOf, familyFaults, isDeprecated, ownFaults } from './_annotation';

const label = '(deprecated)';
const maxLength = 80;

export default defineRule('extension/annotation', {
  needs: ['definition'],
  messages: {
    status: {
      check: 'extension/annotation',
      says: 'The status {value} of {operation} is not known.',
      help: 'Write "Production" or "Preview".',
    },
    noRevision: {
      check: 'extension/annotation',
      says: '{operation} belongs to a family of versions, but its "revision" is missing.',
      help: 'Add "revision" with the number of the version, counted from 1.',
    },
    sameRevision: {
      check: 'extension/annotation',
      severity: 'error',
      says: '{operation} has the same family and revision ({value}) as {other}.',
      help: 'Give every version of an operation a "revision" of its own.',
    },
    manyActive: {
      check: 'extension/annotation',
      says: '{operation} is one of {value} versions of a family that are not deprecated; two are enough.',
      help: 'Mark the older versions with "deprecated": true.',
    },
    suffix: {
      check: 'extension/annotation',
      severity: 'info',
      says: 'The id of {operation} does not show that it is revision {value}.',
      help: 'End the operationId with V{value}.',
    },
    replacementMember: {
      check: 'extension/annotation',
      severity: 'error',
      says: 'The replacement named for {operation} lacks "{value}".',
      help: 'Name the replacement by "api" and "operationId".',
    },
    replacementActive: {
      check: 'extension/annotation',
      severity: 'error',
      says: '{operation} names a replacement, but is not deprecated.',
      help: 'Mark the operation with "deprecated": true, or remove "replacement".',
    },
    unlabeled: {
      check: 'operation/deprecated-marking',
      says: '{operation} is deprecated, but its summary does not say so.',
      help: 'Add "(deprecated)" to the end of the summary.',
    },
    unmarked: {
      check: 'operation/deprecated-marking',
      says: 'The summary of {operation} says that it is deprecated, but the operation is not marked so.',
      help: 'Add "deprecated": true, or take "(deprecated)" out of the summary.',
    },
  },
  check({ definition, report }) {
    const annotations = annotationsOf(definition);
    for (const annotation of annotations) {
      for (const { kind, at, value } of ownFaults(definition.doc, annotation))
        report(kind, {
          at,
          data: { operation: annotation.operation.label, value },
          subject: `${kind} ${value}`,
        });
    }
    for (const { kind, annotation, value, other } of familyFaults(annotations)) {
      const at = definition.doc.key(annotation.node);
      const data = { operation: annotation.operation.label, value, other: other?.operation.label ?? '' };
      report(kind, { at, data, subject: kind });
    }
    reportMarking(definition, report);
  },
});

function reportMarking(
  definition: DefinitionModel,
  report: RuleContext<'unlabeled' | 'unmarked'>['report'],
): void {
  const { doc } = definition;
  for (const operation of definition.operations) {
    const summary = operation.node.get('summary');
    if (summary?.text === undefined || !isFilled(summary.text)) continue;
    const deprecated = isDeprecated(operation.node);
    const from = summary.text.includes('(') ? summary.text.toLowerCase().indexOf(label) : -1;
    if (deprecated === from >= 0) continue;
    const place = doc.key(operation.node);
    const data = { operation: operation.label };
    if (deprecated) {
      const { to } = contentOf(summary.text);
      const fits = codePoints(summary.text.slice(0, to)) + label.length + 1 <= maxLength;
      const append = () => replaceWithin(doc, summary, to, to, ` ${label}`);
      report('unlabeled', {
        at: place.withRangeOf(doc.value(summary)),
        data,
        fixes: fits ? [safe('Add "(deprecated)" to the summary', append)] : [],
      });
    } else
      report('unmarked', {
        at: place.withRangeOf(doc.within(summary, from, from + label.length)),
        data,
      });
  }
}
