import type { Severity } from '../../../shared/finding';
import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import { grouped } from '../../words/grouped';
import { namedCharacters } from '../../words/named-characters';
import { quoted } from '../../words/quoted';
import { type ScriptKind, scriptRuns } from '../../words/script';
import { readTitle } from './_title';

const severities: Readonly<Record<ScriptKind, Severity>> = {
  foreign: 'error',
  hidden: 'error',
  noBreak: 'warning',
  special: 'warning',
};

export default defineRule('title/english', {
  needs: ['definition'],
  messages: {
    foreign: {
      says: 'The title contains {found}, which is not in Latin script.',
      help: 'Write the title in English; a name in another script needs its English spelling.',
    },
    hidden: {
      says: 'The title contains the invisible character {found}.',
      help: 'Remove the character.',
    },
    noBreak: {
      says: 'The title contains a no-break space.',
      help: 'Write an ordinary space.',
    },
    special: {
      says: 'The title contains {found}, which English text does not use.',
      help: 'Use plain letters and signs, unless the name of the product is written so.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const title = readTitle(definition);
    if (title === undefined) return;
    const { node, text } = title;
    for (const [kind, runs] of grouped(scriptRuns(text), (run) => run.kind)) {
      const [{ from, to, text: first }] = runs;
      const spaced = () => replaceValue(doc, node, text.replaceAll('\u00a0', ' '));
      report(runs[0].kind, {
        at: doc.within(node, from, to),
        severity: severities[runs[0].kind],
        data: {
          found: kind === 'foreign' ? quoted(first) : namedCharacters(runs.map((run) => run.text).join('')),
        },
        subject: kind,
        fixes: kind === 'noBreak' ? [safe('Write an ordinary space', spaced)] : [],
      });
    }
  },
});
