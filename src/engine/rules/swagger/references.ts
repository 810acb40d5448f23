import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe, suggest } from '../../fix';
import { removeChildren } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { deepEqual } from '../../json/value';
import type { DefinitionModel } from '../../model/definition-model';
import { maxReferenceSteps, type Reference, referenceTargets } from '../../model/references';
import { quoted } from '../../words/quoted';

const texts: ReadonlySet<string> = new Set(['description', 'x-ms-summary', 'title']);

export default defineRule('swagger/references', {
  needs: ['definition'],
  messages: {
    notText: {
      check: 'swagger/ref-unresolved',
      says: 'The value of "$ref" is not a string.',
      help: 'Write a string such as "{target}Name".',
    },
    wrongKind: {
      check: 'swagger/ref-unresolved',
      says: 'The reference {ref} cannot stand here: a {kind} must be referenced under "{target}".',
      help: 'Define the {kind} under "{target}" and refer to it there.',
    },
    unresolved: {
      check: 'swagger/ref-unresolved',
      says: 'The reference {ref} leads nowhere.',
      help: 'Correct the name, or define what it refers to.',
    },
    circle: {
      check: 'swagger/ref-unresolved',
      says: 'The reference {ref} leads back to itself, so nothing is ever defined.',
      help: 'Replace one of the references in the circle by a real {kind}.',
    },
    siblings: {
      check: 'swagger/ref-siblings',
      says: 'Beside "$ref" stands {siblings}, which is ignored.',
      help: 'Move it into the definition that is referenced, or remove it.',
    },
    textSiblings: {
      check: 'swagger/ref-siblings',
      severity: 'info',
      says: 'Beside "$ref" stands {siblings}, which is ignored.',
      help: 'Move the text into the definition that is referenced, or remove it.',
    },
  },
  check({ definition, report }) {
    const { references } = definition.structure;
    for (let at = 0; at < references.length; at += 1) {
      const reference = references[at];
      if (reference === undefined) continue;
      const found = fault(definition, reference);
      const { holder, kind, value } = reference;
      if (found !== undefined) {
        const data = { kind, target: referenceTargets[kind], ref: quoted(value.text ?? '') };
        report(found, { at: definition.doc.spot(value), data });
      }
      if (value.text !== undefined && holder.items.length > 1) reportSiblings(definition, reference, report);
    }
  },
});

function fault(definition: DefinitionModel, { kind, holder, value }: Reference) {
  if (value.text === undefined) return 'notText';
  if (!value.text.startsWith(referenceTargets[kind])) return 'wrongKind';
  const target = definition.lookUp(value.text);
  if (target === undefined) return 'unresolved';
  return runsInCircle(definition, holder, target) ? 'circle' : undefined;
}

/** True when following the references from `holder`, the first of which leads to `target`, comes back to it. */
function runsInCircle(definition: DefinitionModel, holder: JsonNode, target: JsonNode): boolean {
  let at: JsonNode | undefined = target;
  for (let step = 1; step <= maxReferenceSteps && at !== undefined; step += 1) {
    if (at === holder) return true;
    const next: string | undefined = at.get('$ref')?.text;
    at = next === undefined ? undefined : definition.lookUp(next);
  }
  return false;
}

function reportSiblings(
  definition: DefinitionModel,
  { holder }: Reference,
  report: RuleContext<'siblings' | 'textSiblings'>['report'],
): void {
  const { doc } = definition;
  const siblings = holder.items.filter((item) => item.key?.text !== '$ref');
  const [first] = siblings;
  if (first === undefined) return;
  const keys = siblings.map((item) => item.key?.text ?? '');
  // What the target says anyway can go without loss; anything else is for its author to decide.
  const target = definition.resolve(holder);
  const repeats = siblings.every((item, i) => {
    const same = target?.get(keys[i] ?? '');
    return same !== undefined && deepEqual(item, same);
  });
  report(keys.every((key) => texts.has(key)) ? 'textSiblings' : 'siblings', {
    at: doc.key(holder).withRangeOf(doc.key(first)),
    data: { siblings: keys.map((key) => quoted(key)).join(', ') },
    fixes: [
      (repeats ? safe : suggest)('Remove what stands beside "$ref"', () => removeChildren(doc, siblings)),
    ],
  });
}
