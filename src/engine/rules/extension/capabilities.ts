import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import { quoted } from '../../words/quoted';
import { chunkFaults, pageFaults, testConnectionFaults } from './_capabilities';
import { enumValueFaults } from './_enum-values';

export default defineRule('extension/capabilities', {
  needs: ['definition'],
  messages: {
    noTestOperation: {
      check: 'extension/capabilities',
      severity: 'error',
      says: '"testConnection" does not name an operation.',
      help: 'Add "operationId" with the id of an operation that needs no input.',
    },
    unknownTestOperation: {
      check: 'extension/capabilities',
      severity: 'error',
      says: '"testConnection" calls the operation {value}, which this definition does not have.',
      help: 'Write the operationId of an operation of this definition; capitals count.',
    },
    testParameter: {
      check: 'extension/capabilities',
      severity: 'error',
      says: '"testConnection" calls an operation without its required parameter {value}.',
      help: 'Give the value under "parameters" of "testConnection", or call an operation that needs no input.',
    },
    chunkTransfer: {
      check: 'extension/capabilities',
      says: 'The value of "chunkTransfer" is not true or false.',
      help: 'Write true or false without quotes.',
    },
    noNextLink: {
      check: 'extension/capabilities',
      says: '"x-ms-pageable" does not say which member holds the link to the next page.',
      help: 'Add "nextLinkName", such as "@odata.nextLink".',
    },
    nextLink: {
      check: 'extension/capabilities',
      says: 'The next page is read from {value}, which only works with a policy that rewrites the link.',
      help: 'Use "nextLink" or "@odata.nextLink", or add an "updatenextlink" policy for this member.',
    },
    noValue: {
      check: 'extension/enum-values',
      says: 'An entry of "x-ms-enum-values" has no "value".',
      help: 'Add the value of "enum" that the entry names.',
    },
    noName: {
      check: 'extension/enum-values',
      says: 'The entry {value} of "x-ms-enum-values" has no display name.',
      help: 'Add "displayName" with the name makers see.',
    },
    notMember: {
      check: 'extension/enum-values',
      says: '"x-ms-enum-values" names the value {value}, which "enum" does not have.',
      help: 'Correct the value, or add it to "enum".',
    },
    repeated: {
      check: 'extension/enum-values',
      says: '"x-ms-enum-values" names the value {value} twice.',
      help: 'Remove one of the two entries.',
    },
  },
  check({ definition, connector, report }) {
    const { doc } = definition;
    const faults = [
      ...testConnectionFaults(definition),
      ...chunkFaults(definition),
      ...pageFaults(definition, connector.properties),
      ...enumValueFaults(definition),
    ];
    for (const { kind, at, member, value } of faults) {
      const shown = value ?? at.text ?? doc.token(at).slice(0, 60);
      report(kind, {
        at: member === undefined ? doc.spot(at).partOf(extensionAround(at)) : doc.missingIn(at, member),
        data: { value: quoted(shown) },
        subject: value ?? '',
      });
    }
  },
});

const extensions: ReadonlySet<string> = new Set(['x-ms-capabilities', 'x-ms-enum-values']);

/** The extension a value is written in; what pages belongs to itself. */
function extensionAround(value: JsonNode): JsonNode {
  let at: JsonNode | undefined = value;
  while (at !== undefined && !extensions.has(at.key?.text ?? '')) at = at.parent;
  return at ?? value;
}
