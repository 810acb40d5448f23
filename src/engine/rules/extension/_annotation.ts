import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { JsonDocument } from '../../model/json-document';
import type { Operation } from '../../model/operation';
import type { Place } from '../../model/text-document';
import { grouped } from '../../words/grouped';
import { quoted } from '../../words/quoted';

/** The `x-ms-api-annotation` of an operation. */
export interface Annotation {
  readonly operation: Operation;
  readonly node: JsonNode;
  readonly family: string | undefined;
  readonly revision: number | undefined;
}

/** Annotations that are objects, in text order. */
export function annotationsOf(definition: DefinitionModel): readonly Annotation[] {
  return definition.operations.flatMap((operation) => {
    const node = operation.node.get('x-ms-api-annotation');
    if (node === undefined || !node.isObject) return [];
    const revision = node.get('revision')?.value;
    return [
      {
        operation,
        node,
        family: node.get('family')?.text,
        revision: typeof revision === 'number' ? revision : undefined,
      },
    ];
  });
}

/** A fault of one annotation taken by itself. */
export interface OwnFault {
  readonly kind: 'status' | 'noRevision' | 'suffix' | 'replacementMember' | 'replacementActive';
  readonly at: Place;
  readonly value: string;
}

/** Faults of status, revision and replacement. */
export function ownFaults(doc: JsonDocument, annotation: Annotation): readonly OwnFault[] {
  const { node, operation, family, revision } = annotation;
  const faults: OwnFault[] = [];
  const status = node.get('status');
  if (status !== undefined && status.text !== 'Production' && status.text !== 'Preview')
    faults.push({
      kind: 'status',
      at: doc.spot(status).partOf(node),
      value: quoted(status.text ?? doc.token(status)),
    });
  if (family !== undefined && node.get('revision') === undefined)
    faults.push({ kind: 'noRevision', at: doc.missingIn(node, 'revision'), value: '' });
  const id = operation.node.get('operationId')?.text;
  const number = node.get('revision');
  if (
    number !== undefined &&
    revision !== undefined &&
    revision > 1 &&
    id?.endsWith(`V${revision}`) === false
  )
    faults.push({ kind: 'suffix', at: doc.value(number).partOf(node), value: String(revision) });
  const replacement = node.get('replacement');
  if (replacement?.isObject) {
    for (const value of ['api', 'operationId'])
      if (replacement.get(value) === undefined)
        faults.push({ kind: 'replacementMember', at: doc.missingIn(replacement, value), value });
    if (!isDeprecated(operation.node))
      faults.push({ kind: 'replacementActive', at: doc.key(replacement).partOf(node), value: '' });
  }
  return faults;
}

/** A fault that only shows beside the other versions of the family. */
export interface FamilyFault {
  readonly kind: 'sameRevision' | 'manyActive';
  readonly annotation: Annotation;
  readonly other: Annotation | undefined;
  readonly value: number;
}

/** Versions of a family that share a revision, and families with more than two versions in use (at the third). */
export function familyFaults(annotations: readonly Annotation[]): readonly FamilyFault[] {
  const faults: FamilyFault[] = [];
  const inFamilies = annotations.filter(({ family }) => family !== undefined);
  for (const family of grouped(inFamilies, (annotation) => annotation.family ?? '').values()) {
    const numbered = family.filter(({ revision }) => revision !== undefined);
    for (const [other, ...same] of grouped(numbered, ({ revision }) => String(revision)).values())
      for (const annotation of same)
        faults.push({ kind: 'sameRevision', annotation, other, value: annotation.revision ?? 0 });
    const active = family.filter(({ operation }) => !isDeprecated(operation.node));
    const third = active[2];
    if (third !== undefined)
      faults.push({ kind: 'manyActive', annotation: third, other: undefined, value: active.length });
  }
  return faults;
}

/** True when an operation is marked as deprecated. */
export function isDeprecated(operation: JsonNode): boolean {
  return operation.get('deprecated')?.value === true;
}
