import { defineRule } from '../../define-rule';
import { filePlace } from '../../model/text-document';
import { quoted } from '../../words/quoted';
import { scriptOf, whyNoScript } from './_script';

const scriptClass = /\bclass\s+Script\s*:\s*ScriptBase\b/g;
// Some published scripts put blanks around the angle brackets.
const executeAsync =
  /\boverride\s+(?:async\s+)?(?:System\.Threading\.Tasks\.)?Task\s*<\s*(?:System\.Net\.Http\.)?HttpResponseMessage\s*>\s*ExecuteAsync\s*\(/;
/** A class that is probably meant to be the script: the first one, or one with the right name. */
const anyClass = /\bclass\s+(?<name>[\p{L}_][\p{L}\p{Nd}_]*)/gu;

const declaration = 'public class Script : ScriptBase';

export default defineRule('script/class', {
  needs: [],
  messages: {
    missing: {
      says: 'The script has no class Script.',
      help: 'Put the code into "{declaration}".',
    },
    otherName: {
      says: 'The script declares the class {found} instead of Script derived from ScriptBase.',
      help: 'Declare it as "{declaration}".',
    },
    otherBase: {
      says: 'The class Script is not derived from ScriptBase.',
      help: 'Declare it as "{declaration}".',
    },
    several: {
      says: 'The script declares the class Script {count} times.',
      help: 'Keep one class Script.',
    },
    noMethod: {
      says: 'The class Script does not override ExecuteAsync.',
      help: 'Add "public override async Task<HttpResponseMessage> ExecuteAsync()", where the platform calls the script.',
    },
    unterminated: {
      says: 'A {kind} that begins here has no end, so the class Script cannot be found.',
      help: 'Close the {kind}.',
    },
  },
  check({ connector, report, skip }) {
    const script = scriptOf(connector);
    if (script === undefined) return skip(whyNoScript(connector));
    const { doc, scan } = script;
    const [first, second, ...rest] = [...scan.code.matchAll(scriptClass)];
    const data = { declaration };
    if (first === undefined) {
      const { unterminated } = scan;
      if (unterminated !== undefined) {
        const length = unterminated.kind === 'comment' ? 2 : 1;
        return report('unterminated', {
          at: doc.stretch(unterminated.offset, length),
          data: { kind: unterminated.kind },
        });
      }
      const classes = [...scan.code.matchAll(anyClass)].map(({ 0: found, index, groups }) => {
        const name = groups?.name ?? '';
        return { name, offset: index + found.length - name.length };
      });
      const meant = classes.find(({ name }) => name === 'Script') ?? classes[0];
      if (meant === undefined) return report('missing', { at: filePlace(doc.name), data });
      const at = doc.stretch(meant.offset, meant.name.length);
      return meant.name === 'Script'
        ? report('otherBase', { at, data })
        : report('otherName', { at, data: { ...data, found: quoted(meant.name) } });
    }
    const at = (match: RegExpExecArray) =>
      doc.stretch(match.index + match[0].indexOf('Script'), 'Script'.length);
    if (second !== undefined)
      report('several', { at: at(second), subject: 'several', data: { count: rest.length + 2 } });
    if (!executeAsync.test(scan.code)) report('noMethod', { at: at(first), subject: 'method' });
  },
});
