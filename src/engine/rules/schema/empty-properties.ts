import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { propertyLabel } from '../../model/labels';
import { requiredNames } from '../../model/schema-parts';
import type { SchemaSite } from '../../model/structure';
import { isFilled } from '../../words/code-points';
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
    for (const site of definition.structure.schemas) {
      const properties = site.node.get('properties');
      if (properties?.isObject && properties.items.length === 0)
        report('properties', {
          at: doc.value(properties),
          fixes: [safe('Remove the empty "properties"', () => removeChild(doc, properties))],
        });
      for (const property of bareProperties(site.node)) {
        report(onlyInBodies(definition, site) ? 'bodyProperty' : 'property', {
          at: doc.spot(property),
          data: { name: propertyLabel(property) },
          fixes: removal(definition, property),
        });
      }
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

/** Optional properties that are `{}`, or an object about which nothing more is said. */
function bareProperties(schema: JsonNode): readonly JsonNode[] {
  const bare = (schema.get('properties')?.members ?? []).filter((property) => {
    if (!property.isObject || property.items.length > 1) return false;
    return property.items.length === 0 || property.get('type')?.text === 'object';
  });
  if (bare.length === 0) return bare;
  const required = requiredNames(schema);
  return bare.filter((property) => !required.has(property.key?.text ?? ''));
}

function onlyInBodies(definition: DefinitionModel, site: SchemaSite): boolean {
  const positions = positionsOf(definition, site);
  return positions.size === 1 && positions.has('body');
}

const schemaMembers = ['description', 'summary', 'x-ms-summary', 'title', 'format', 'default'] as const;
const otherMembers = ['format', 'default'] as const;

/** Blank strings where the member may be left out; texts that must be given have rules of their own. */
function blankMembers(definition: DefinitionModel) {
  const { schemas, parameters, headers } = definition.structure;
  const holders = [
    ...schemas.map(({ node }) => [node, schemaMembers] as const),
    ...[...parameters.map(({ node }) => node), ...headers].map((node) => [node, otherMembers] as const),
  ];
  return holders.flatMap(([holder, members]) => {
    if (!holder.items.some(({ text }) => text !== undefined && !isFilled(text))) return [];
    return members.flatMap((member) => {
      const node = holder.get(member);
      const blank = node?.text !== undefined && !isFilled(node.text);
      return node !== undefined && blank && !isNeeded(holder, member) ? [{ node, member }] : [];
    });
  });
}

/** The blank default of a hidden value is what makes it work. */
function isNeeded(holder: JsonNode, member: string): boolean {
  return member === 'default' && holder.get('x-ms-visibility')?.text === 'internal';
}
