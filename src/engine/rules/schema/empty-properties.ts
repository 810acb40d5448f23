import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf, type OwnedMember } from '../../model/keywords';
import { propertyLabel } from '../../model/labels';
import { isInternal } from '../../model/operation';
import { requiredNames } from '../../model/schema-parts';
import type { SchemaSite } from '../../model/structure';
import { positionsOf } from './_position';

export default defineRule('schema/empty-properties', {
  needs: ['definition'],
  messages: {
    properties: {
      says: 'The object has an empty list of properties.',
      help: 'Remove "properties", or describe what the object holds.',
    },
    property: {
      says: 'The property {name} says nothing about what it holds.',
      help: 'Describe it by its type or its own properties, or remove it.',
    },
    bodyProperty: {
      severity: 'info',
      says: 'The property {name} of a request body says nothing about what it holds.',
      help: 'Describe it by its type or its own properties, or remove it.',
    },
    blank: { says: 'The value of "{member}" is blank.', help: 'Fill it in, or remove "{member}".' },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const { bareProperties, composed } = keywordsOf(definition);
    for (const schema of composed) {
      const properties = schema.get('properties');
      if (properties?.isObject && properties.items.length === 0)
        report('properties', {
          at: doc.value(properties),
          fixes: [safe('Remove the empty "properties"', () => removeChild(doc, properties))],
        });
    }
    for (const site of bareProperties) {
      const { node } = site;
      if (isRequired(node)) continue;
      report(onlyInBodies(definition, site) ? 'bodyProperty' : 'property', {
        at: doc.spot(node),
        data: { name: propertyLabel(node) },
        fixes: removal(definition, node),
      });
    }
    for (const { node, member } of blankMembers(definition)) {
      const grade = member === 'default' ? suggest : safe;
      report('blank', {
        at: doc.value(node),
        data: { member },
        fixes: [grade(`Remove "${member}"`, () => removeChild(doc, node))],
      });
    }
  },
});

/** None for the only property: an object without any would be the next finding. */
function removal({ doc }: DefinitionModel, property: JsonNode): readonly Fix[] {
  if (property.parent?.items.length === 1) return [];
  return [suggest('Remove the property', () => removeChild(doc, property))];
}

function isRequired(property: JsonNode): boolean {
  const schema = property.parent?.parent;
  return schema !== undefined && requiredNames(schema).has(property.key?.text ?? '');
}

function onlyInBodies(definition: DefinitionModel, site: SchemaSite): boolean {
  const positions = positionsOf(definition, site);
  return positions.size === 1 && positions.has('body');
}

interface BlankMember {
  readonly node: JsonNode;
  readonly member: string;
}

/** Blank strings where the member may be left out; texts that must be given have rules of their own. */
function blankMembers(definition: DefinitionModel): readonly BlankMember[] {
  return keywordsOf(definition).blanks.flatMap((blank): readonly BlankMember[] => {
    const { holder, node } = blank;
    const member = node.key?.text ?? '';
    // The blank default of a hidden value is what makes it work.
    const isNeeded = member === 'default' && isInternal(holder);
    return isNeeded || !isOptional(blank, member) ? [] : [{ node, member }];
  });
}

/** True where nobody asks for the member: of a body and of what nobody sees no text is asked for either. */
function isOptional({ holder, owner }: OwnedMember, member: string): boolean {
  if (owner === 'schema' || member === 'format' || member === 'default') return true;
  if (owner === 'header' || (member !== 'description' && member !== 'x-ms-summary')) return false;
  return holder.get('in')?.text === 'body' || isInternal(holder);
}
