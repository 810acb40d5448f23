import type { Finding } from '../../shared/finding';
import { fail, ok, type Result } from '../../shared/result';
import { type NewSuppression, settingsFileName } from '../../shared/settings';
import { applyEdits } from '../fix';
import { appendElements, insertMember, removeChildren } from '../json/edit';
import type { JsonNode } from '../json/node';
import { JsonDocument } from '../model/json-document';
import { readSettings } from './read-settings';
import { matches } from './suppress';

const emptySettings = '{\n  "version": 1\n}\n';

/**
 * The text of a settings file with one more suppression; without a text that of a new file. Layout and everything
 * else stay. Failure codes of all functions here: `settings-broken` when the text cannot be changed safely.
 */
export function withSuppression(text: string | undefined, suppression: NewSuppression): Result<string> {
  return appended(text, 'suppressions', suppression);
}

/** The text with one more word in the dictionary; as it is when the word is there, in whatever case. */
export function withWord(text: string | undefined, word: string): Result<string> {
  if (text !== undefined) {
    const { words } = readSettings(documentOf(text)).settings;
    if (words.some((known) => known.toLowerCase() === word.toLowerCase())) return ok(text);
  }
  return appended(text, 'dictionary', word);
}

/** The text without the suppressions that match a finding. Fails with `not-suppressed` when none does. */
export function withoutSuppression(
  text: string,
  finding: Pick<Finding, 'fingerprint' | 'rule' | 'check' | 'file' | 'pointer'>,
): Result<string> {
  const root = editableRoot(documentOf(text));
  if (!root.ok) return root;
  const { doc } = root.value;
  const entries = readSettings(doc).settings.suppressions.filter((entry) => matches(entry, finding));
  if (entries.length === 0)
    return fail('not-suppressed', `No suppression in ${settingsFileName} matches this finding any more.`);
  return ok(
    applyEdits(
      text,
      removeChildren(
        doc,
        entries.map(({ node }) => node),
      ),
    ),
  );
}

function appended(text: string | undefined, member: string, value: unknown): Result<string> {
  const isBlank = text === undefined || text.trim() === '';
  const root = editableRoot(documentOf(isBlank ? emptySettings : text));
  if (!root.ok) return root;
  const { doc, node } = root.value;
  const list = node.get(member);
  if (list !== undefined && !list.isArray) return broken(`"${member}" is not a list. Make it a list first.`);
  const edits =
    list === undefined ? insertMember(doc, node, member, [value]) : appendElements(doc, list, [value]);
  return ok(applyEdits(doc.text, edits));
}

function editableRoot(doc: JsonDocument): Result<{ readonly doc: JsonDocument; readonly node: JsonNode }> {
  const { root } = doc;
  if (root === undefined) return broken('it is not readable as JSON. Mend it first; its findings say where.');
  if (!root.isObject) return broken('it does not hold an object. Mend it first.');
  const version = root.get('version')?.value;
  if (typeof version === 'number' && version > 1)
    return broken(`it has version ${version}, and this program knows version 1.`);
  return ok({ doc, node: root });
}

function broken(why: string): Result<never> {
  return fail('settings-broken', `${settingsFileName} cannot be changed: ${why}`);
}

function documentOf(text: string): JsonDocument {
  return new JsonDocument({
    name: settingsFileName,
    text,
    bytes: text.length,
    encoding: 'utf-8',
    bom: false,
  });
}
