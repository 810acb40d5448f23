import { suggest } from '../fix';
import { renameKey, replaceValue } from '../json/edit';
import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';
import { allIds, kindOfId, nearestName } from './known-ids';
import { type SettingsProblems, shortened } from './problems';

/** Reports a value of the wrong type. */
export function reportType(
  doc: JsonDocument,
  node: JsonNode,
  name: string,
  expected: string,
  problems: SettingsProblems,
): void {
  problems.add('type', doc.spot(node), { name: shortened(name), expected, actual: typeInWords(node) });
}

/** Reports a value that is none of those allowed; offers the one that was most likely meant. */
export function reportValue(
  doc: JsonDocument,
  node: JsonNode,
  name: string,
  allowed: readonly string[],
  problems: SettingsProblems,
): void {
  const expected = `one of ${allowed.map((value) => `"${value}"`).join(', ')}`;
  const { text } = node;
  if (text === undefined) {
    reportType(doc, node, name, expected, problems);
    return;
  }
  const nearest = nearestName(text, allowed);
  const fixes =
    nearest === undefined ? [] : [suggest(`Change to "${nearest}"`, () => replaceValue(doc, node, nearest))];
  const data = { name: shortened(name), expected, actual: shortened(text) };
  problems.add('value', doc.value(node), data, fixes);
}

/** Reports a member that has no meaning here. */
export function reportMember(
  doc: JsonDocument,
  member: JsonNode,
  known: readonly string[],
  problems: SettingsProblems,
): void {
  const typed = member.key?.text ?? '';
  const name = shortened(typed);
  const nearest = nearestName(typed, known);
  if (nearest === undefined) {
    problems.add('unknownMember', doc.key(member), { name, known: known.join(', ') });
    return;
  }
  const fix = suggest(`Rename to "${nearest}"`, () => renameKey(doc, member, nearest));
  problems.add('misspelledMember', doc.key(member), { name, nearest }, [fix]);
}

/** True when the id names a rule or check that settings may change; anything else is reported. */
export function reportRuleId(
  doc: JsonDocument,
  node: JsonNode,
  id: string,
  stands: 'key' | 'value',
  problems: SettingsProblems,
): boolean {
  const kind = kindOfId(id);
  if (kind === 'known') return true;
  const at = stands === 'key' ? doc.key(node) : doc.value(node);
  const name = shortened(id);
  if (kind === 'fixed') {
    problems.add('fixedRule', at, { name });
    return false;
  }
  const nearest = nearestName(id, allIds());
  if (nearest === undefined) problems.add('unknownRule', at, { name });
  else {
    const fix = suggest(`Change to "${nearest}"`, () =>
      stands === 'key' ? renameKey(doc, node, nearest) : replaceValue(doc, node, nearest),
    );
    problems.add('misspelledRule', at, { name, nearest }, [fix]);
  }
  return false;
}

/** A value's type as people call it; true, false and null by themselves. */
export function typeInWords(node: JsonNode): string {
  switch (node.type) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'string':
      return `the text "${shortened(node.text)}"`;
    case 'number':
      return `the number ${shortened(String(node.value))}`;
    case 'boolean':
    case 'null':
      return String(node.value);
  }
}
