import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { Operation } from '../../model/operation';
import { requiredTextFault } from '../../texts/required-text';
import { codePoints } from '../../words/code-points';
import { grouped } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { idDrafts, idFaults, KnownIds, plainIdFixes } from './_id';

const characters = 'operation/id-characters';
const rename = 'Rename the operation, and everything that mentions it, before it is first published.';
const help = 'Give the operation an id of its own, such as "GetInvoice".';

type Message =
  | 'missing'
  | 'blank'
  | 'notText'
  | 'taken'
  | 'sameButCase'
  | ReturnType<typeof idFaults>[0]['kind'];

export default defineRule('operation/id', {
  needs: ['definition'],
  messages: {
    missing: {
      check: 'operation/id-required',
      says: 'The operation {operation} has no "operationId".',
      help,
    },
    blank: { check: 'operation/id-required', says: 'The operationId of {operation} is empty.', help },
    notText: {
      check: 'operation/id-required',
      says: 'The operationId of {operation} is not a string.',
      help: 'Write the operationId as a string in quotes.',
    },
    taken: {
      check: 'operation/id-unique',
      says: 'The operationId {id} already belongs to {first}.',
      help: 'Give each operation an id of its own.',
    },
    sameButCase: {
      check: 'operation/id-unique',
      severity: 'warning',
      says: 'The operationId {id} differs only in case from that of {first}.',
      help: 'Choose ids that differ in more than upper and lower case.',
    },
    characters: {
      check: characters,
      says: 'The operationId {id} contains {found}; ids consist of letters and digits.',
      help: rename,
    },
    start: {
      check: characters,
      says: 'The operationId {id} starts with {found} instead of a letter.',
      help: rename,
    },
    underscore: {
      check: characters,
      severity: 'info',
      says: 'The operationId {id} contains an underscore that does not start a version such as "_V2".',
      help: rename,
    },
    long: {
      check: characters,
      says: 'The operationId {id} has {length} characters; the limit is 100.',
      help: 'Choose a shorter id before the operation is first published.',
    },
  },
  check(context) {
    const { connector, definition, profile, report } = context;
    const { doc, operations } = definition;
    const known = new KnownIds(operations, doc, connector);
    reportRepeated(context, operations);
    for (const operation of operations) {
      const fault = requiredTextFault(doc, operation.node, 'operationId');
      const node = operation.node.get('operationId');
      if (fault !== undefined) {
        const fixes = idDrafts(doc, operation, known);
        const at = fault.kind === 'missing' ? fault.at : fault.at.partOf(operation.node);
        report(fault.kind, { at, data: { operation: operation.label }, fixes });
      } else if (node !== undefined && operation.id !== undefined) {
        const { id } = operation;
        for (const { from, kind, to } of idFaults(id)) {
          // An update must keep the ids that flows already use.
          const fixes = profile === 'update' || kind === 'long' ? [] : plainIdFixes(doc, node, id, known);
          const data = { id: quoted(id), found: quoted(id.slice(from, to)), length: codePoints(id) };
          report(kind, { at: doc.within(node, from, to), data, subject: kind, fixes });
        }
      }
    }
  },
});

function reportRepeated(
  { definition, report }: RuleContext<Message>,
  operations: readonly Operation[],
): void {
  const named = operations.filter(({ id }) => id !== undefined);
  if (new Set(named.map(({ id }) => id?.toLowerCase())).size === named.length) return;
  for (const [first, ...others] of grouped(named, ({ id = '' }) => id.toLowerCase()).values()) {
    const seen = new Set([first.id]);
    for (const { id = '', node } of others) {
      const at = node.get('operationId');
      if (at === undefined) continue;
      const data = { id: quoted(id), first: `${first.method.toUpperCase()} ${first.path}` };
      report(seen.has(id) ? 'taken' : 'sameButCase', { at: definition.doc.value(at), data });
      seen.add(id);
    }
  }
}
