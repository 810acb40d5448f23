import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { Operation } from '../../model/operation';
import { quoted } from '../../words/quoted';
import { isResponseKey, isSuccess } from './_codes';

const help = 'Describe at least the response of a successful call, such as "200".';
const noSuccess = 'The operation {operation} describes no successful response.';

type Message =
  | 'missing'
  | 'notObject'
  | 'empty'
  | 'code'
  | 'success'
  | 'webhook'
  | 'content'
  | 'sharedContent';

export default defineRule('response/required', {
  needs: ['definition'],
  messages: {
    missing: { check: 'response/required', says: 'The operation {operation} has no "responses".', help },
    notObject: {
      check: 'response/required',
      says: 'The "responses" of {operation} are not an object.',
      help: 'Write the responses as an object with one member per status code.',
    },
    empty: { check: 'response/required', says: 'The operation {operation} describes no response.', help },
    code: {
      check: 'response/required',
      says: 'The operation {operation} has a response {code}, which is neither "default" nor a status code.',
      help: 'Use a code from 100 to 599, or "default".',
    },
    success: { check: 'response/success-required', says: noSuccess, help },
    webhook: {
      check: 'response/success-required',
      severity: 'warning',
      says: noSuccess,
      help: 'Describe what the service answers to a subscription, such as "201".',
    },
    content: {
      check: 'response/status-plausible',
      severity: 'warning',
      says: 'The {code} response of {operation} has a schema, but a {code} answer has no body.',
      help: 'Remove the schema, or use another code.',
    },
    sharedContent: {
      check: 'response/status-plausible',
      severity: 'warning',
      says: 'The shared response {name} has a schema and is the {code} response of {operation}, which has no body.',
      help: 'Use a response without schema, or another code.',
    },
  },
  check(context) {
    const { definition, report } = context;
    const { doc } = definition;
    for (const operation of definition.operations) {
      const data = { operation: operation.label };
      const responses = operation.node.get('responses');
      if (responses === undefined)
        report('missing', { at: doc.missingIn(operation.node, 'responses'), data });
      else if (!responses.isObject) report('notObject', { at: doc.spot(responses), data });
      else if (operation.responses.length === 0) report('empty', { at: doc.spot(responses), data });
      else reportCodes(context, operation, responses);
    }
    reportContent(context);
  },
});

function reportCodes(context: RuleContext<Message>, operation: Operation, responses: JsonNode): void {
  const { definition, report } = context;
  const { doc } = definition;
  const { label, node, pathItem } = operation;
  for (const { code, usage } of operation.responses) {
    if (isResponseKey(code)) continue;
    report('code', { at: doc.key(usage).partOf(responses), data: { operation: label, code: quoted(code) } });
  }
  if (operation.responses.some(({ code }) => isSuccess(code))) return;
  const subscribes =
    node.get('x-ms-trigger') !== undefined && pathItem.get('x-ms-notification-content') !== undefined;
  report(subscribes ? 'webhook' : 'success', { at: doc.key(responses), data: { operation: label } });
}

function reportContent({ definition, report }: RuleContext<Message>): void {
  const { doc } = definition;
  const seen = new Set<JsonNode>();
  for (const { label, responses } of definition.operations) {
    for (const { code, node, usage } of responses) {
      if (code !== '204' && code !== '205') continue;
      const schema = node?.get('schema');
      if (node === undefined || schema === undefined || seen.has(schema)) continue;
      seen.add(schema);
      const own = node === usage;
      const data = { code, operation: label, name: quoted(node.key?.text ?? '') };
      const fixes = own ? [safe('Remove the schema', () => removeChild(doc, schema))] : [];
      report(own ? 'content' : 'sharedContent', { at: doc.key(schema).partOf(node), data, fixes });
    }
  }
}
