import { artifactNames } from '../../../shared/artifacts';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { operationNames } from '../../model/operation-names';
import { folderPlace } from '../../model/text-document';
import { grouped } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { comparedNames } from './_operation-names';
import { scriptOf } from './_script';

const name = artifactNames.script;
/** More unknown names in a script than this say nothing new. */
const most = 100;
const codeFile = /\.csx?$/i;

export default defineRule('script/file', {
  needs: [],
  messages: {
    missing: {
      check: 'script/file',
      says: 'apiProperties.json has "scriptOperations", but the folder has no {name}.',
      help: 'Add {name}, or remove "scriptOperations" when the connector needs no code.',
    },
    misnamedMissing: {
      check: 'script/file',
      says: 'apiProperties.json has "scriptOperations", but the folder has no {name}; {candidate} may be meant.',
      help: 'Rename {candidate} to {name}.',
    },
    undeclared: {
      check: 'script/file',
      severity: 'info',
      says: 'The folder has {name}, but apiProperties.json has no "scriptOperations".',
      help: 'List the operations the script handles in "scriptOperations"; an empty array stands for all.',
    },
    several: {
      check: 'script/file',
      says: 'The folder has {count} code files: {files}.',
      help: 'Put all code into one file named {name}.',
    },
    misnamed: {
      check: 'script/file',
      severity: 'warning',
      says: 'The code file is named {candidate}; only {name} is read.',
      help: 'Rename {candidate} to {name}, or remove it when it is not in use.',
    },
    wrongCase: {
      check: 'script/operation-reference',
      says: '"scriptOperations" names {found}, but the operation is spelled {ids}.',
      help: 'Write the operationId exactly as in the definition.',
    },
    unknown: {
      check: 'script/operation-reference',
      says: '"scriptOperations" names {found}, which is no operationId of the definition.',
      help: 'Correct the name, or remove the entry.',
    },
    unknownInScript: {
      check: 'script/operation-reference',
      severity: 'info',
      says: 'The script compares the operationId with {found}, which is no operationId of the definition.',
      help: 'Correct the name, or remove code that no operation reaches.',
    },
  },
  check(context) {
    const { connector, report, skip } = context;
    const declared = connector.properties?.get('scriptOperations');
    const isDeclared = declared !== undefined && declared.type !== 'null';
    reportFiles(context, isDeclared);
    const { definition } = connector;
    const entries = declared?.isArray ? declared.items : [];
    if (definition === undefined) {
      if (entries.length > 0)
        skip('Without a readable definition the names of "scriptOperations" cannot be checked.');
      return;
    }
    const look = operationNames(definition);
    for (const entry of entries) reportEntry(context, entry, look);
    const script = scriptOf(connector);
    if (script === undefined) return;
    const strangers = comparedNames(script).filter(
      (compared) =>
        look(compared.name).kind === 'unknown' ||
        (!compared.ignoresCase && look(compared.name).kind === 'case'),
    );
    for (const [found, [first]] of [...grouped(strangers, (compared) => compared.name)].slice(0, most)) {
      const at = script.doc.stretch(first.offset, first.length);
      report('unknownInScript', { at, subject: found, data: { found: quoted(found) } });
    }
  },
});

type Context = RuleContext<
  | 'missing'
  | 'misnamedMissing'
  | 'undeclared'
  | 'several'
  | 'misnamed'
  | 'wrongCase'
  | 'unknown'
  | 'unknownInScript'
>;

function reportFiles({ connector, snapshot, report, skip }: Context, isDeclared: boolean): void {
  const files = snapshot.entries.filter((entry) => entry.kind !== 'directory' && codeFile.test(entry.name));
  const [first] = files;
  const at = folderPlace;
  const hasScript = connector.entriesOf('script').length > 0;
  if (files.length > 1) {
    const list = files.map((file) => file.name).join(', ');
    report('several', { at, subject: 'several', data: { name, count: files.length, files: list } });
  } else if (first !== undefined && isDeclared && !hasScript)
    report('misnamedMissing', { at, subject: 'missing', data: { name, candidate: first.name } });
  else if (first !== undefined && first.name !== name)
    report('misnamed', { at, subject: 'misnamed', data: { name, candidate: first.name } });
  if (first === undefined && isDeclared) report('missing', { at, subject: 'missing', data: { name } });
  if (!hasScript) return;
  if (connector.properties === undefined)
    skip('Without a readable apiProperties.json nobody knows which operations the script is for.');
  else if (!isDeclared) report('undeclared', { at, subject: 'undeclared', data: { name } });
}

function reportEntry(
  { connector, report }: Context,
  node: JsonNode,
  look: ReturnType<typeof operationNames>,
): void {
  const doc = connector.properties?.doc;
  if (doc === undefined || node.text === undefined) return;
  const known = look(node.text);
  const details = { at: doc.value(node), data: { found: quoted(node.text) } };
  if (known.kind === 'unknown') report('unknown', details);
  if (known.kind !== 'case') return;
  const [only, ...others] = known.ids;
  const fixes =
    only === undefined || others.length > 0
      ? []
      : [safe(`Write ${quoted(only)}`, () => replaceValue(doc, node, only))];
  const ids = known.ids.map((id) => quoted(id)).join(' or ');
  report('wrongCase', { ...details, data: { ...details.data, ids }, fixes });
}
