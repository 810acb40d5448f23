import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe, suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { deepEqual } from '../../json/value';
import { definitionFaults } from '../../schemas/faults';
import { schemaDetails, schemaMessages } from '../../schemas/report';
import { quoted } from '../../words/quoted';
import { mimeFaults } from './_mime-types';
import { objectValues } from './_object-values';

const schema = 'swagger/schema';
const mimeTypes = 'swagger/mime-types';
/** More would not help anyone: such a file is of another kind. */
const limit = 50;

const messages = {
  type: { check: schema, ...schemaMessages.type },
  value: { check: schema, ...schemaMessages.value },
  missing: { check: schema, ...schemaMessages.missing },
  negative: { check: schema, ...schemaMessages.negative },
  empty: { check: schema, ...schemaMessages.empty },
  repeated: { check: schema, ...schemaMessages.repeated },
  unknown: {
    check: schema,
    says: '{place} is no member of {owner} in Swagger 2.0.',
    help: 'Correct its spelling or its place, or remove it; names of your own start with "x-".',
  },
  key: {
    check: schema,
    says: '{place} is no status code.',
    help: 'Describe each response under its status code, such as "200", or under "default".',
  },
  unsupported: {
    check: 'swagger/unsupported-keyword',
    says: 'Connectors do not support {place} here.',
    help: 'Write one schema with a type and its properties.',
  },
  pathReference: {
    check: 'swagger/unsupported-keyword',
    says: 'Connectors do not support {place} here.',
    help: 'Write the operations out under their path.',
  },
  syntax: {
    check: mimeTypes,
    says: '{value} is no MIME type.',
    help: 'Write a type and a subtype with a slash between them, such as "application/json".',
  },
  unusual: {
    check: mimeTypes,
    severity: 'info',
    says: 'The MIME type {value} is not among those that connectors usually work with.',
    help: 'Check that the service uses it; most use "application/json".',
  },
  form: {
    check: mimeTypes,
    says: '{operation} sends a form, but "consumes" names no type of form.',
    help: 'Add "multipart/form-data" or "application/x-www-form-urlencoded" to "consumes".',
  },
  tag: {
    check: 'swagger/tags-unique',
    says: 'The tag {value} is described twice.',
    help: 'Remove one of the two descriptions.',
  },
} as const;

/**
 * Reports what no other rule reports: constraints marked with "reportedBy" in the sources of the schema are left out of
 * the validator.
 */
export default defineRule('swagger/schema', {
  needs: ['definition'],
  messages,
  check(context) {
    const { definition, report } = context;
    const { doc } = definition;
    let left = limit;
    const faults = [...definitionFaults(doc), ...objectValues(definition)].sort(
      (a, b) => a.node.offset - b.node.offset,
    );
    for (const fault of faults) {
      const details = schemaDetails(doc, fault);
      if (fault.kind === 'unsupported')
        report(fault.node.key?.text === '$ref' ? 'pathReference' : 'unsupported', details);
      else if (left > 0) {
        left -= 1;
        report(fault.kind, details);
      }
    }
    for (const { kind, at, operation } of mimeFaults(definition)) {
      const data = { value: quoted(at.text ?? ''), operation };
      const place = at.isObject ? doc.missingIn(at, 'consumes') : doc.spot(at);
      report(kind, { at: place, data });
    }
    reportTags(context);
  },
});

function reportTags({ definition, report }: RuleContext<'tag'>): void {
  const { doc, root } = definition;
  const seen = new Map<string, JsonNode>();
  const tags = root.get('tags');
  for (const tag of tags?.isArray ? tags.items : []) {
    const name = tag.get('name');
    if (name?.text === undefined) continue;
    const first = seen.get(name.text);
    seen.set(name.text, first ?? tag);
    if (first === undefined) continue;
    // A second description may be the better one.
    const grade = deepEqual(first, tag) ? safe : suggest;
    report('tag', {
      at: doc.value(name),
      data: { value: quoted(name.text) },
      fixes: [grade('Remove the second description', () => removeChild(doc, tag))],
    });
  }
}
