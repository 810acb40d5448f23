import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { keywordsOf } from '../../model/keywords';
import { quoted } from '../../words/quoted';
import { addEnumFaults, type EnumFault } from './_enum-values';
import { numericFaults } from './_numeric-bounds';

export default defineRule('swagger/constraints', {
  needs: ['definition'],
  messages: {
    needsBound: {
      check: 'swagger/numeric-bounds',
      says: '"{keyword}" is given without "{other}".',
      help: 'Add "{other}", or remove "{keyword}".',
    },
    crossed: {
      check: 'swagger/numeric-bounds',
      says: '"{keyword}" is {value}, which is more than "{other}" with {limit}.',
      help: 'Correct one of the two values.',
    },
    negative: {
      check: 'swagger/numeric-bounds',
      says: '"{keyword}" is {value}, but a length or count cannot be negative.',
      help: 'Write 0 or a positive number, or remove "{keyword}".',
    },
    multiple: {
      check: 'swagger/numeric-bounds',
      says: '"multipleOf" is {value}, but must be greater than zero.',
      help: 'Write a positive number, or remove "multipleOf".',
    },
    pattern: {
      check: 'swagger/numeric-bounds',
      says: 'The pattern {value} is not a regular expression.',
      help: 'Correct the pattern; special characters that stand for themselves need a backslash.',
    },
    dotNetPattern: {
      check: 'swagger/numeric-bounds',
      severity: 'info',
      says: 'The pattern {value} uses parts of regular expressions that only some programs understand.',
      help: 'Write it with the parts that JavaScript and .NET share.',
    },
    emptyEnum: {
      check: 'swagger/enum-values',
      says: 'The list "enum" is empty, so no value is allowed.',
      help: 'List the allowed values, or remove "enum".',
    },
    repeatedValue: {
      check: 'swagger/enum-values',
      says: 'The value {value} stands twice in "enum".',
      help: 'Remove one of the two.',
    },
    enumType: {
      check: 'swagger/enum-values',
      says: 'The value {value} in "enum" is not of the declared type "{type}".',
      help: 'Write the value as {type}, or correct "type".',
    },
    defaultType: {
      check: 'swagger/enum-values',
      says: 'The default {value} is not of the declared type "{type}".',
      help: 'Write the default as {type}, or correct "type".',
    },
    defaultMember: {
      check: 'swagger/enum-values',
      severity: 'warning',
      says: 'The default {value} is not among the values of "enum".',
      help: 'Use one of the listed values as the default, or add this one to the list.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const { bounded, valued } = keywordsOf(definition);
    for (const { kind, at, keyword, other, limit } of bounded.flatMap(numericFaults))
      report(kind, { at: doc.value(at), data: { keyword, other, limit, value: shown(doc, at) } });
    const valueFaults: EnumFault[] = [];
    for (let at = 0; at < valued.length; at += 1) {
      const schema = valued[at];
      if (schema !== undefined) addEnumFaults(schema, valueFaults);
    }
    for (const { kind, at, type } of valueFaults) {
      const list = at.parent?.key?.text === 'enum' && at.parent.isArray ? at.parent : at;
      report(kind, { at: doc.spot(at).partOf(list), data: { value: shown(doc, at), type } });
    }
  },
});

function shown(doc: JsonDocument, node: JsonNode): string {
  return node.text === undefined ? doc.token(node).slice(0, 60) : quoted(node.text);
}
