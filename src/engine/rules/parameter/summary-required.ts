import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { JsonDocument } from '../../model/json-document';
import { parameterLabel, propertyLabel } from '../../model/labels';
import { partsOf } from '../../model/schema-parts';
import { requiredTextFault } from '../../texts/required-text';
import { draftLabel } from '../../words/draft-summary';
import { quoted } from '../../words/quoted';
import { shownParameters } from './_parameters';

const member = 'x-ms-summary';
const help = 'Add a short label in "x-ms-summary", such as "User ID".';

export default defineRule('parameter/summary-required', {
  needs: ['definition'],
  messages: {
    missing: { says: 'The parameter {parameter} has no "x-ms-summary".', help },
    blank: { says: 'The summary of the parameter {parameter} is empty.', help },
    notText: {
      says: 'The summary of the parameter {parameter} is not a string.',
      help: 'Write the summary as a string in quotes.',
    },
    property: {
      severity: 'info',
      says: 'The body property {property} has neither "x-ms-summary" nor "title".',
      help,
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const { location, name, node } of shownParameters(definition)) {
      const fault = location === 'body' ? undefined : requiredTextFault(doc, node, member);
      if (fault === undefined) continue;
      const data = { parameter: parameterLabel(node) };
      report(fault.kind, { at: fault.at, data, fixes: drafts(doc, node, name, 'in') });
    }
    for (const [property, name] of unlabeled(definition)) {
      const data = { property: propertyLabel(property, name) };
      report('property', {
        at: doc.missingIn(property, member),
        data,
        fixes: drafts(doc, property, name, 'type'),
      });
    }
  },
});

/** First-level properties of bodies that carry no label, each where it is defined. */
function unlabeled(definition: DefinitionModel): ReadonlyMap<JsonNode, string> {
  const found = new Map<JsonNode, string>();
  for (const { location, node } of shownParameters(definition)) {
    const written = location === 'body' ? node.get('schema') : undefined;
    const schema = written === undefined ? undefined : definition.resolve(written);
    if (schema === undefined) continue;
    for (const { isInternal, kind, label, node: property, written: named } of partsOf(definition, schema))
      if (kind === 'property' && !isInternal && label === undefined)
        found.set(property, named.key?.text ?? '');
  }
  return found;
}

function drafts(doc: JsonDocument, owner: JsonNode, name: string, after: string): readonly Fix[] {
  const draft = draftLabel(name);
  if (draft === undefined) return [];
  const old = owner.get(member);
  const edits = () =>
    old === undefined ? insertMember(doc, owner, member, draft, after) : replaceValue(doc, old, draft);
  return [suggest(`Use ${quoted(draft)} as the summary`, edits)];
}
