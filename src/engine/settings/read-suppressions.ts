import { isDay } from '../../shared/settings';
import { suggest } from '../fix';
import { removeChild } from '../json/edit';
import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';
import { reportMember, reportRuleId, reportType } from './faults';
import { memberNames } from './member-names';
import { type SettingsProblems, shortened } from './problems';
import type { SuppressionEntry } from './settings';

const mostSuppressions = 5_000;

/** Entries of `suppressions` that can be followed; each other one is reported at its place. */
export function readSuppressions(
  doc: JsonDocument,
  root: JsonNode,
  problems: SettingsProblems,
): readonly SuppressionEntry[] {
  const list = root.get('suppressions');
  if (list === undefined) return [];
  if (!list.isArray) {
    reportType(doc, list, 'suppressions', 'a list of suppressions', problems);
    return [];
  }
  const count = list.items.length;
  if (count > mostSuppressions)
    problems.add('tooMany', doc.key(list), { name: 'suppressions', count, limit: mostSuppressions });
  const entries: SuppressionEntry[] = [];
  const seen = new Set<string>();
  for (const node of list.items.slice(0, mostSuppressions)) {
    const entry = readEntry(doc, node, problems);
    if (entry === undefined) continue;
    const target = JSON.stringify([entry.fingerprint, entry.rule, entry.file, entry.pointer]);
    if (!seen.has(target)) entries.push(entry);
    else
      problems.add('repeated', doc.key(node), {}, [
        suggest('Remove this suppression', () => removeChild(doc, node)),
      ]);
    seen.add(target);
  }
  return entries;
}

function readEntry(
  doc: JsonDocument,
  node: JsonNode,
  problems: SettingsProblems,
): SuppressionEntry | undefined {
  if (!node.isObject) {
    reportType(doc, node, `suppressions/${node.index}`, 'an object with "rule" or "fingerprint"', problems);
    return undefined;
  }
  for (const member of node.members) {
    if (!memberNames.suppression.includes(member.key?.text ?? ''))
      reportMember(doc, member, memberNames.suppression, problems);
  }
  let sound = true;
  const text = (name: string, expected: string, accepts: (value: string) => boolean = () => true) => {
    const member = node.get(name);
    if (member === undefined) return undefined;
    const value = member.text;
    if (value !== undefined && accepts(value)) return value;
    if (value === undefined) reportType(doc, member, name, expected, problems);
    else problems.add('value', doc.value(member), { name, actual: shortened(value), expected });
    // Followed in part, an entry could suppress more than its author meant.
    sound = false;
    return undefined;
  };
  const day = 'a day written as YYYY-MM-DD';
  const fingerprint = text('fingerprint', '16 digits and letters from a to f', (value) =>
    /^[\da-f]{16}$/.test(value),
  );
  const file = text('file', 'the name of a file in the connector\'s folder, or "."', (value) => value !== '');
  const pointer = text('pointer', 'a JSON Pointer such as "/info/title"', (value) => /^(?:\/|$)/.test(value));
  const author = text('author', 'a name');
  const created = text('created', day, isDay);
  const expires = text('expires', day, isDay);
  const rule = text('rule', 'the id of a rule or check');
  const ruleNode = node.get('rule');
  if (rule !== undefined && ruleNode !== undefined)
    sound = reportRuleId(doc, ruleNode, rule, 'value', problems) && sound;
  if (node.get('fingerprint') === undefined && ruleNode === undefined) {
    problems.add('noTarget', doc.key(node));
    sound = false;
  }
  const reason = node.get('reason');
  if (reason === undefined || (reason.text !== undefined && reason.text.trim() === '')) {
    problems.add('noReason', reason === undefined ? doc.missingIn(node, 'reason') : doc.value(reason));
    return undefined;
  }
  if (reason.text === undefined) {
    reportType(doc, reason, 'reason', 'a sentence', problems);
    return undefined;
  }
  if (created !== undefined && expires !== undefined && expires < created) {
    problems.add('neverApplies', doc.spot(node.get('expires') ?? node), { expires, created });
    return undefined;
  }
  if (!sound) return undefined;
  return { doc, node, fingerprint, rule, file, pointer, reason: reason.text.trim(), author, expires };
}
