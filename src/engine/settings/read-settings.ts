import { type Profile, type PublisherKind, profiles } from '../../shared/report';
import { mostWords, type RuleLevel, ruleLevels } from '../../shared/settings';
import { firstProblem } from '../json/first-problem';
import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';
import type { RawFinding } from '../raw-finding';
import { reportMember, reportRuleId, reportType, reportValue, typeInWords } from './faults';
import { memberNames } from './member-names';
import { SettingsProblems } from './problems';
import { readSuppressions } from './read-suppressions';
import type { SettingsFile } from './settings';

/** Settings files are written by hand; anything larger is a mistake or an attack. */
const longestText = 2_000_000;
const longestWord = 100;

/** What a settings file says, and the places at which it cannot be followed. Never throws for any text. */
export interface SettingsReading {
  readonly settings: SettingsFile;
  readonly problems: readonly RawFinding[];
}

/** Reads a settings file. What is wrong in it is reported at its place and left out; the rest is followed. */
export function readSettings(doc: JsonDocument): SettingsReading {
  const problems = new SettingsProblems(doc);
  const root = usableRoot(doc, problems);
  if (root === undefined) return { settings: nothing(doc.name), problems: problems.findings };
  reportDuplicates(doc, problems);
  for (const member of root.members) {
    if (!memberNames.root.includes(member.key?.text ?? ''))
      reportMember(doc, member, memberNames.root, problems);
  }
  const publisher = oneOf<PublisherKind>(doc, root, 'publisher', ['verified', 'independent'], problems);
  const profile = oneOf<Profile>(doc, root, 'profile', profiles, problems);
  return {
    settings: {
      name: doc.name,
      levels: readLevels(doc, root, problems),
      suppressions: readSuppressions(doc, root, problems),
      words: readWords(doc, root, problems),
      ...(publisher === undefined ? {} : { publisher }),
      ...(profile === undefined ? {} : { profile }),
    },
    problems: problems.findings,
  };
}

function nothing(name: string): SettingsFile {
  return { name, levels: new Map(), suppressions: [], words: [] };
}

/** The root object of a file whose version is known here. */
function usableRoot(doc: JsonDocument, problems: SettingsProblems): JsonNode | undefined {
  if (doc.text.length > longestText) {
    problems.add('tooLarge', doc.stretch(0, 0), { size: doc.text.length, limit: longestText });
    return undefined;
  }
  const { root } = doc;
  if (root === undefined) {
    problems.add('notJson', damage(doc));
    return undefined;
  }
  if (!root.isObject) {
    problems.add('notAnObject', doc.key(root), { actual: typeInWords(root) });
    return undefined;
  }
  const version = root.get('version');
  if (version === undefined) problems.add('version', doc.missingIn(root, 'version'));
  else if (typeof version.value === 'number' && Number.isInteger(version.value) && version.value > 1) {
    problems.add('newer', doc.value(version), { version: version.value });
    return undefined;
  } else if (version.value !== 1) reportType(doc, version, 'version', 'the number 1', problems);
  return root;
}

/** Where the JSON cannot be read on. Comments and commas too many are no reason: the file is read all the same. */
function damage(doc: JsonDocument) {
  const fault = doc.parse.faults.find(({ kind }) => kind === 'damaged' || kind === 'too-deep');
  const first = firstProblem(doc.text);
  const tolerated = ['comment', 'trailing-comma', 'control-character'];
  const at = first !== undefined && !tolerated.includes(first.kind) ? first : (fault ?? first);
  return doc.stretch(at?.offset ?? 0, at?.length ?? 0);
}

function reportDuplicates(doc: JsonDocument, problems: SettingsProblems): void {
  for (const { second } of doc.parse.duplicates) {
    problems.add('duplicateKey', doc.key(second), { name: second.key?.text ?? '' });
  }
}

function readLevels(
  doc: JsonDocument,
  root: JsonNode,
  problems: SettingsProblems,
): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  const rules = root.get('rules');
  if (rules === undefined) return levels;
  if (!rules.isObject) reportType(doc, rules, 'rules', 'an object of rule ids', problems);
  for (const member of rules.members) {
    const id = member.key?.text ?? '';
    if (!reportRuleId(doc, member, id, 'key', problems)) continue;
    const level = ruleLevels.find((known) => known === member.value);
    if (level !== undefined) levels.set(id, level);
    else reportValue(doc, member, id, ruleLevels, problems);
  }
  return levels;
}

function readWords(doc: JsonDocument, root: JsonNode, problems: SettingsProblems): readonly string[] {
  const list = root.get('dictionary');
  if (list === undefined) return [];
  if (!list.isArray) {
    reportType(doc, list, 'dictionary', 'a list of words', problems);
    return [];
  }
  if (list.items.length > mostWords)
    problems.add('tooMany', doc.key(list), {
      name: 'dictionary',
      count: list.items.length,
      limit: mostWords,
    });
  const words: string[] = [];
  for (const item of list.items.slice(0, mostWords)) {
    const word = item.text?.trim();
    if (word !== undefined && word !== '' && word.length <= longestWord) words.push(word);
    else reportType(doc, item, `dictionary/${item.index}`, `a word of 1 to ${longestWord} letters`, problems);
  }
  return words;
}

function oneOf<T extends string>(
  doc: JsonDocument,
  root: JsonNode,
  name: string,
  values: readonly T[],
  problems: SettingsProblems,
): T | undefined {
  const node = root.get(name);
  if (node === undefined) return undefined;
  const value = values.find((known) => known === node.value);
  if (value === undefined) reportValue(doc, node, name, values, problems);
  return value;
}
