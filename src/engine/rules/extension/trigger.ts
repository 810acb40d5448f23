import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { hasDynamicExtension, partsOf, propertyOf } from '../../model/schema-parts';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';

export default defineRule('extension/trigger', {
  needs: ['definition'],
  messages: {
    value: {
      check: 'extension/trigger',
      says: 'The trigger kind {value} of {operation} does not exist.',
      help: 'Write "batch" for a trigger that returns a list, or "single" for one event at a time.',
    },
    spelling: {
      check: 'extension/trigger',
      says: 'The trigger kind {value} of {operation} is not in small letters.',
      help: 'Write it in small letters.',
    },
    noHint: {
      check: 'extension/trigger',
      severity: 'info',
      says: 'The trigger {operation} lacks "x-ms-trigger-hint".',
      help: 'Add one sentence that tells makers how to set the trigger off for a test.',
    },
    noArray: {
      check: 'extension/trigger',
      severity: 'warning',
      says: 'The batch trigger {operation} returns no list: its 200 schema is no array and holds none.',
      help: 'Describe the list of events in the schema, or use "single".',
    },
    notWhen: {
      check: 'extension/trigger-text',
      says: 'The summary of the trigger {operation} does not start with "When".',
      help: 'Say what sets it off, such as "When a task is created".',
    },
    when: {
      check: 'extension/trigger-text',
      says: 'The summary of {operation} starts with "When", but the operation is no trigger.',
      help: 'Start the summary with a verb that says what the action does.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const operation of definition.operations) {
      const data = { operation: operation.label };
      const trigger = operation.node.get('x-ms-trigger');
      const kind = trigger?.text;
      if (trigger !== undefined && kind !== 'batch' && kind !== 'single') {
        const lower = kind?.toLowerCase() ?? '';
        const spelling = lower === 'batch' || lower === 'single';
        const value = kind === undefined ? doc.token(trigger).slice(0, 60) : quoted(kind);
        report(spelling ? 'spelling' : 'value', {
          at: doc.spot(trigger),
          data: { ...data, value },
          fixes: spelling ? [safe(`Write "${lower}"`, () => replaceValue(doc, trigger, lower))] : [],
        });
      }
      if (trigger !== undefined && operation.node.get('x-ms-trigger-hint') === undefined)
        report('noHint', { at: doc.missingIn(operation.node, 'x-ms-trigger-hint'), data });
      if (trigger !== undefined && kind?.toLowerCase() === 'batch' && returnsNoList(definition, operation))
        report('noArray', { at: doc.value(trigger), data });
      const summary = operation.internal ? undefined : operation.node.get('summary');
      if (summary === undefined || !isFilled(summary.text)) continue;
      if (summary.text.startsWith('When ') === (trigger !== undefined)) continue;
      report(trigger === undefined ? 'when' : 'notWhen', { at: doc.value(summary), data });
    }
  },
});

/** True when the 200 schema is known and is no array and has no array among its properties. */
function returnsNoList(definition: DefinitionModel, operation: Operation): boolean {
  const written = operation.responses.find(({ code }) => code === '200')?.node?.get('schema');
  const root = written === undefined ? undefined : definition.resolve(written);
  // The empty name is no property: what is said about it shows whether the schema is open.
  if (!root?.isObject || root.get('type')?.text === 'array') return false;
  if (propertyOf(definition, root, '') === 'open') return false;
  const schemas = new Set([root]);
  for (const schema of schemas) {
    for (const { kind, node } of partsOf(definition, schema)) {
      if (kind === 'allOf') schemas.add(node);
      if (kind === 'property' && mayBeList(node)) return false;
    }
  }
  return true;
}

function mayBeList(property: JsonNode): boolean {
  return (
    property.get('type')?.text === 'array' || property.items.length === 0 || hasDynamicExtension(property)
  );
}
