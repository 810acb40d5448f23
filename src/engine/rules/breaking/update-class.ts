import { differences } from '../../compare/differences';
import { isIncreased, nextNumber, versionNumbers } from '../../compare/version-number';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { DefinitionModel } from '../../model/definition-model';
import { folderPlace } from '../../model/text-document';
import { quoted } from '../../words/quoted';
import { comparedDefinitions } from './_compared';
import { definitionWeight, updateSize } from './_update-size';

const size = 'breaking/minor-classification';

type Message = 'minor' | 'major' | 'version';

export default defineRule('breaking/update-class', {
  needs: ['previous'],
  messages: {
    minor: {
      check: size,
      says: 'This update is minor: only texts, contact, color, names, readme or icon differ from the previous version.',
      help: 'Flows and apps are not affected.',
    },
    major: {
      check: size,
      says: 'This update is major: {what} differs from the previous version.',
      help: 'Say in the submission what changed, and test flows and apps that use the previous version.',
    },
    version: {
      check: 'breaking/version-bump',
      says: 'The definition differs from the previous version, but the version goes from {from} to {to}.',
      help: 'Increase the version.',
    },
  },
  check(context) {
    const comparison = comparedDefinitions(context);
    if (comparison === undefined) return;
    const found = differences(comparison.old.root, comparison.now.root, definitionWeight);
    const update = updateSize(context.connector, context.previous, found);
    if (typeof update === 'string') context.skip(update);
    else if (update?.kind === 'minor') context.report('minor', { at: folderPlace });
    else if (update !== undefined) context.report('major', { at: folderPlace, data: { what: update.what } });
    if (found.major !== undefined || found.minor || found.neutral)
      reportVersion(context, comparison.old, comparison.now);
  },
});

function reportVersion(
  { report }: RuleContext<Message>,
  old: DefinitionModel,
  { doc, info, root }: DefinitionModel,
): void {
  const from = old.info?.get('version')?.text;
  const node = info?.get('version');
  const to = node?.text;
  // A version of another type is for swagger/schema to report.
  if (from === undefined || (node !== undefined && to === undefined)) return;
  const before = versionNumbers(from);
  const after = to === undefined ? undefined : versionNumbers(to);
  if (to !== undefined && to !== from) {
    if (before === undefined || after === undefined || isIncreased(before, after)) return;
  }
  const next = before === undefined ? undefined : nextNumber(before);
  const holder = info?.isObject ? info : undefined;
  const fix = (version: string) =>
    suggest(`Write "${version}"`, () =>
      node !== undefined
        ? replaceValue(doc, node, version)
        : insertMember(doc, holder ?? root, 'version', version),
    );
  report('version', {
    at: node === undefined ? doc.missingIn(holder ?? root, 'version') : doc.value(node),
    data: { from: quoted(from), to: to === undefined ? 'none' : quoted(to) },
    fixes: next === undefined || (node === undefined && holder === undefined) ? [] : [fix(next)],
  });
}
