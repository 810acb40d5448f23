import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { appendElements, insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { JsonDocument } from '../../model/json-document';
import { propertyLabel } from '../../model/labels';
import { requiredNames } from '../../model/schema-parts';
import type { Place } from '../../model/text-document';
import { quoted } from '../../words/quoted';
import { misplacedUrls, type UrlProperty, webhooks } from './_webhook';

export default defineRule('extension/webhook', {
  needs: ['definition'],
  messages: {
    noTrigger: {
      says: 'The path {path} describes notifications, but none of its operations is a trigger.',
      help: 'Add "x-ms-trigger": "single" to the operation that subscribes, or remove "x-ms-notification-content".',
    },
    noUrl: {
      says: 'The trigger {operation} has no property that takes the callback URL.',
      help: 'Mark the property of the request body that takes it with "x-ms-notification-url": true.',
    },
    severalUrls: {
      says: 'The trigger {operation} has more than one property for the callback URL.',
      help: 'Keep "x-ms-notification-url" on the one property that takes it.',
    },
    notString: {
      says: 'The property {property} takes the callback URL, but its type is not "string".',
      help: 'Set its "type" to "string".',
    },
    notRequired: {
      says: 'The property {property} is needed for the callback URL, but is not in "required".',
      help: 'List it in "required" of the object it belongs to.',
    },
    notInternal: {
      says: 'The property {property} takes the callback URL, but makers can see it.',
      help: 'Add "x-ms-visibility": "internal" to it.',
    },
    noSchema: {
      says: 'The notifications of {path} have no schema.',
      help: 'Describe what the service sends in "schema" of "x-ms-notification-content".',
    },
    noDelete: {
      severity: 'info',
      says: 'No operation deletes the subscription that {path} creates.',
      help: 'Describe the DELETE request that the "Location" header of the subscription points to.',
    },
    misplaced: {
      says: '"x-ms-notification-url" stands outside of a request body.',
      help: 'Move it to the property of the request body that takes the callback URL.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    // A property behind a reference may serve several webhooks; it is reported once.
    const reported = new Set<string>();
    for (const { pathItem, content, triggers } of webhooks(definition)) {
      const data = { path: quoted(pathItem.key?.text ?? '', 120) };
      const at = doc.key(pathItem);
      if (triggers.length === 0) report('noTrigger', { at, data, subject: 'trigger' });
      const schema = content.get('schema');
      if (schema === undefined) report('noSchema', { at: doc.missingIn(content, 'schema'), data });
      else if (!schema.isObject || schema.items.length === 0)
        report('noSchema', { at: doc.spot(schema).partOf(pathItem), data });
      if (!canDelete(definition)) report('noDelete', { at, data, subject: 'delete' });
      for (const { operation, urls } of triggers) {
        const [url, second] = urls;
        if (url === undefined)
          report('noUrl', {
            at: at.withRangeOf(doc.key(operation.node)),
            data: { operation: operation.label },
            subject: operation.label,
          });
        if (second !== undefined && !reported.has(`several ${second.node.pointer}`))
          report('severalUrls', {
            at: inPath(doc.key(second.node), second.node),
            data: { operation: operation.label },
          });
        if (second !== undefined) reported.add(`several ${second.node.pointer}`);
        if (url === undefined || reported.has(url.node.pointer)) continue;
        reported.add(url.node.pointer);
        reportProperty(doc, url, (kind, details) => report(kind, details));
      }
    }
    for (const node of misplacedUrls(definition)) report('misplaced', { at: inPath(doc.key(node), node) });
  },
});

function canDelete({ operations }: DefinitionModel): boolean {
  return operations.some(({ method }) => method === 'delete');
}

/** What is written under a path is reported at the path, what is shared where it is defined. */
function inPath(place: Place, node: JsonNode): Place {
  let at: JsonNode | undefined = node;
  while (at !== undefined && at.parent?.parent?.parent !== undefined) at = at.parent;
  return at?.parent?.key?.text === 'paths' ? place.partOf(at) : place;
}

type PropertyKind = 'notString' | 'notRequired' | 'notInternal';

interface PropertyDetails {
  readonly at: ReturnType<JsonDocument['key']>;
  readonly data: { readonly property: string };
  readonly subject: string;
  readonly fixes: readonly Fix[];
}

function reportProperty(
  doc: JsonDocument,
  { node, chain, internal }: UrlProperty,
  report: (kind: PropertyKind, details: PropertyDetails) => void,
): void {
  const data = { property: propertyLabel(node) };
  const type = node.get('type');
  if (type?.text !== 'string') {
    const at = type === undefined ? doc.missingIn(node, 'type') : inPath(doc.spot(type), type);
    report('notString', { at, data, subject: 'type', fixes: [] });
  }
  for (const { schema, written } of chain) {
    const name = written.key?.text ?? '';
    if (requiredNames(schema).has(name)) continue;
    const list = schema.get('required');
    const fix = () =>
      list?.isArray
        ? appendElements(doc, list, [name])
        : insertMember(doc, schema, 'required', [name], 'type');
    const fixable = list === undefined || list.isArray;
    report('notRequired', {
      at: inPath(doc.key(written), written),
      data: { property: propertyLabel(written) },
      subject: 'required',
      fixes: fixable ? [safe('Add it to "required"', fix)] : [],
    });
  }
  if (internal) return;
  const visibility = node.get('x-ms-visibility');
  const fix = () =>
    visibility === undefined
      ? insertMember(doc, node, 'x-ms-visibility', 'internal')
      : replaceValue(doc, visibility, 'internal');
  report('notInternal', {
    at:
      visibility === undefined
        ? doc.missingIn(node, 'x-ms-visibility')
        : inPath(doc.value(visibility), visibility),
    data,
    subject: 'visibility',
    fixes: [safe('Hide it from makers', fix)],
  });
}
