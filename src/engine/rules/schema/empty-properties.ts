import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { propertyLabel } from '../../model/labels';
import { isInternal } from '../../model/operation';
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
  const bare = schema.get('properties')?.members.filter(isBare) ?? none;
  if (bare.length === 0) return none;
  const required = requiredNames(schema);
  return bare.filter((property) => !required.has(property.key?.text ?? ''));
}

const none: readonly JsonNode[] = [];

function isBare(property: JsonNode): boolean {
  if (!property.isObject || property.items.length > 1) return false;
  return property.items.length === 0 || property.get('type')?.text === 'object';
}

function onlyInBodies(definition: DefinitionModel, site: SchemaSite): boolean {
  const positions = positionsOf(definition, site);
  return positions.size === 1 && positions.has('body');
}

const schemaMembers = ['description', 'summary', 'x-ms-summary', 'title', 'format', 'default'] as const;
const otherMembers = ['format', 'default'] as const;
/** Of a body and of what nobody sees no text is asked for. */
const untoldMembers = ['description', 'x-ms-summary', 'format', 'default'] as const;

interface BlankMember {
  readonly node: JsonNode;
  readonly member: (typeof schemaMembers)[number];
}

/** Blank strings where the member may be left out; texts that must be given have rules of their own. */
function blankMembers({ structure }: DefinitionModel): readonly BlankMember[] {
  const found: BlankMember[] = [];
  for (const { node } of structure.schemas) addBlank(node, schemaMembers, found);
  for (const { node } of structure.parameters) {
    const untold = node.get('in')?.text === 'body' || isInternal(node);
    addBlank(node, untold ? untoldMembers : otherMembers, found);
  }
  for (const node of structure.headers) addBlank(node, otherMembers, found);
  return found;
}

function addBlank(holder: JsonNode, members: readonly BlankMember['member'][], found: BlankMember[]): void {
  if (!holder.items.some(isBlank)) return;
  for (const member of members) {
    const node = holder.get(member);
    if (node !== undefined && isBlank(node) && !isNeeded(holder, member)) found.push({ node, member });
  }
}

function isBlank({ text }: JsonNode): boolean {
  return text !== undefined && !isFilled(text);
}

/** The blank default of a hidden value is what makes it work. */
function isNeeded(holder: JsonNode, member: string): boolean {
  return member === 'default' && isInternal(holder);
}
