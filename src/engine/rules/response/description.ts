import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { insertMember } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { owningOperation, responseLabel } from '../../model/labels';
import { isInternal } from '../../model/operation';
import { requiredTextFault } from '../../texts/required-text';
import { isFilled, trimWhiteSpace } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { isSuccess } from './_codes';

const empty = /^(?:default|ok|success)$/i;
const longestEmpty = 'default'.length;
const help = 'Say what this response means.';

export default defineRule('response/description', {
  needs: ['definition'],
  messages: {
    missing: { severity: 'error', says: 'The {response} has no "description".', help },
    notText: {
      severity: 'error',
      says: 'The description of the {response} is not a string.',
      help: 'Write the description as a string in quotes.',
    },
    blank: { severity: 'info', says: 'The description of the {response} is empty.', help },
    bare: { severity: 'info', says: 'The description of the {response} says only {found}.', help },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const node of definition.structure.responses) {
      const description = node.get('description');
      const text = description?.text;
      if (isFilled(text) && !saysNothing(text)) continue;
      const fault = requiredTextFault(doc, node, 'description');
      const operation = owningOperation(node);
      const shown = operation === undefined || !isInternal(operation);
      if (fault?.kind === 'missing')
        report('missing', { at: fault.at, data: labeled(node), fixes: skeleton(doc, node) });
      else if (fault?.kind === 'notText') report('notText', { at: fault.at, data: labeled(node) });
      else if (!shown || description === undefined) continue;
      else if (fault !== undefined) report('blank', { at: fault.at, data: labeled(node) });
      else
        report('bare', {
          at: doc.value(description),
          data: { ...labeled(node), found: quoted(description.text ?? '') },
        });
    }
  },
});

function saysNothing(text: string): boolean {
  const content = trimWhiteSpace(text);
  return content.length <= longestEmpty && empty.test(content);
}

function labeled(node: JsonNode) {
  return { response: responseLabel(node) };
}

function skeleton(doc: JsonDocument, node: JsonNode): readonly Fix[] {
  if (!isSuccess(node.key?.text ?? '')) return [];
  return [safe('Describe it as "Success."', () => insertMember(doc, node, 'description', 'Success.'))];
}
