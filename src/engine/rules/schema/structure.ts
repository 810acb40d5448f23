import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { removeChild } from '../../json/edit';
import { quoted } from '../../words/quoted';
import { arrayFaults } from './_array-items';
import { depthFaults, maxDepth } from './_depth';
import { requiredFaults } from './_required-list';
import { typeFaults } from './_type-format';

export default defineRule('schema/structure', {
  needs: ['definition'],
  messages: {
    noItems: {
      check: 'schema/array-items',
      says: 'The array does not say what its elements are: "items" is missing.',
      help: 'Add "items" with the schema of one element.',
    },
    severalItems: {
      check: 'schema/array-items',
      says: 'The array describes its elements one by one: "items" is a list instead of a schema.',
      help: 'Give "items" the schema of one element, as an object.',
    },
    emptyItems: {
      check: 'schema/array-items',
      severity: 'info',
      says: 'The array says nothing about its elements: "items" is empty.',
      help: 'Give the schema of one element, at least its "type".',
    },
    emptyRequired: {
      check: 'schema/required-list',
      says: 'The list "required" is empty.',
      help: 'Remove it, or list the properties that must be given.',
    },
    unknownRequired: {
      check: 'schema/required-list',
      says: '"required" names {name}, but "properties" has no such property.',
      help: 'Describe the property, or take it off the list; capitals count.',
    },
    notObject: {
      check: 'schema/required-list',
      says: 'A list "required" means nothing on a schema of type {name}.',
      help: 'Move the list to the object whose properties it names, or remove it.',
    },
    readOnly: {
      check: 'schema/required-list',
      says: 'The property {name} is read-only, but required in a request body.',
      help: 'Take it off the list "required", or remove "readOnly".',
    },
    type: {
      check: 'schema/type-format',
      severity: 'error',
      says: '{name} is not a type of OpenAPI 2.0.',
      help: 'Use string, number, integer, boolean, array or object.',
    },
    file: {
      check: 'schema/type-format',
      severity: 'error',
      says: 'The type "file" stands in a schema, where no file can be.',
      help: 'Use type "string" with format "byte" here; a file can only be the whole response or a form field.',
    },
    format: {
      check: 'schema/type-format',
      says: 'The format {name} is not known to connectors.',
      help: 'Use a known format such as date-time, int32, double, byte or email, or remove "format".',
    },
    binary: {
      check: 'schema/type-format',
      says: 'The format "binary" stands inside a schema, where only text can be sent.',
      help: 'Use format "byte" for content inside JSON.',
    },
    deep: {
      check: 'schema/depth',
      severity: 'info',
      says: `The schema is {depth} levels deep; more than ${maxDepth} are hard to use.`,
      help: 'Flatten the schema, or leave out inner parts that makers do not need.',
    },
    loop: {
      check: 'schema/depth',
      severity: 'error',
      says: 'The schema requires itself: {path} leads back to it, so no value can ever be complete.',
      help: 'Take one of the properties in the circle off its "required" list.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const { kind, node } of arrayFaults(definition)) {
      const items = node.get('items');
      const at = items === undefined ? doc.missingIn(node, 'items') : doc.spot(items).partOf(node);
      report(kind, { at, subject: kind });
    }
    for (const { kind, at, name } of requiredFaults(definition)) {
      const fixes =
        kind === 'emptyRequired' ? [safe('Remove the empty list', () => removeChild(doc, at))] : [];
      // An entry is reported at its list.
      const list = at.isArray ? at : (at.parent ?? at);
      report(kind, { at: doc.spot(at).partOf(list), data: { name: quoted(name) }, subject: kind, fixes });
    }
    for (const { kind, at } of typeFaults(definition)) {
      const place = doc.value(at).partOf(at.parent?.isArray ? at.parent : at);
      report(kind, { at: place, data: { name: quoted(at.text ?? '') } });
    }
    for (const { kind, node, depth, path } of depthFaults(definition))
      report(kind, { at: doc.key(node), data: { depth, path }, subject: kind });
  },
});
