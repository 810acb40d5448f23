import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { type PolicyTemplate, policyInstances, templateOf } from './_instances';

/** Templates without public description that published connectors use. */
const unpublished: ReadonlySet<string> = new Set([
  'dynamicsubdomain',
  'moveproperties',
  'setconnectionstatustounauthenticated',
]);

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', '@Request.OriginalHTTPMethod'];

export default defineRule('policy/template', {
  needs: ['properties'],
  messages: {
    noId: {
      check: 'policy/template-id',
      says: 'The policy has no "templateId".',
      help: 'Add "templateId" with the name of a policy template, such as "setheader".',
    },
    blankId: {
      check: 'policy/template-id',
      says: 'The "templateId" of the policy names no template.',
      help: 'Write the name of a policy template, such as "setheader".',
    },
    unknownId: {
      check: 'policy/template-id',
      severity: 'warning',
      says: 'The policy template {found} is not known.',
      help: 'Use one of the published templates, such as "setheader" or "dynamichosturl".',
    },
    unpublishedId: {
      check: 'policy/template-id',
      severity: 'info',
      says: 'The policy template {found} is used in published connectors but not documented.',
      help: 'Make sure that Microsoft has agreed to its use.',
    },
    missing: {
      check: 'policy/parameters',
      says: 'A policy of the template {template} needs the parameter "{name}".',
      help: 'Add "{name}" to "parameters" of the policy.',
    },
    blank: {
      check: 'policy/parameters',
      says: 'The policy parameter "{name}" has no value.',
      help: 'Give it the value the template {template} needs.',
    },
    notAllowed: {
      check: 'policy/parameters',
      says: 'The policy parameter "{name}" has the value {found}, which the template {template} does not allow.',
      help: 'Use one of {allowed}.',
    },
  },
  check(context) {
    const { properties, report } = context;
    const { doc } = properties;
    for (const instance of policyInstances(properties)) {
      const id = instance.get('templateId');
      if (id === undefined) report('noId', { at: doc.missingIn(instance, 'templateId') });
      else if (!isFilled(id.text)) report('blankId', { at: doc.spot(id) });
      else {
        const template = templateOf(id.text);
        if (template !== undefined)
          reportParameters(context, instance, template, id.text.trim().toLowerCase());
        else {
          const known = unpublished.has(id.text.trim().toLowerCase());
          report(known ? 'unpublishedId' : 'unknownId', {
            at: doc.value(id),
            data: { found: quoted(id.text) },
          });
        }
      }
    }
  },
});

function reportParameters(
  { properties: { doc }, report }: RuleContext<'missing' | 'blank' | 'notAllowed'>,
  instance: JsonNode,
  { required }: PolicyTemplate,
  id: string,
): void {
  const parameters = instance.get('parameters');
  const template = quoted(id);
  for (const name of required) {
    const node = parameters?.get(name);
    const data = { name, template };
    if (node === undefined) report('missing', { at: doc.missingIn(parameters ?? instance, name), data });
    else if (node.type === 'null' || (node.type === 'string' && !isFilled(node.text)))
      report('blank', { at: doc.value(node), data });
  }
  for (const node of parameters?.members ?? []) {
    const name = node.key?.text ?? '';
    const allowed = allowedValues(name, id);
    if (allowed === undefined || (node.text !== undefined && allowed.includes(node.text))) continue;
    const found = node.text === undefined ? `of type ${node.type}` : quoted(node.text);
    const list = allowed.map((value) => `"${value}"`).join(', ');
    report('notAllowed', { at: doc.spot(node), data: { name, template, found, allowed: list } });
  }
}

/** Values of the parameters that are enumerated; undefined for all others. */
function allowedValues(name: string, template: string): readonly string[] | undefined {
  switch (name) {
    case 'x-ms-apimTemplateParameter.existsAction':
      return ['override', 'skip', 'append'];
    case 'x-ms-apimTemplate-policySection':
      return template === 'setheader' ? ['Request', 'Response', 'Failure'] : ['Request', 'Response'];
    case 'x-ms-apimTemplateParameter.httpMethod':
      return methods;
    default:
      return undefined;
  }
}
