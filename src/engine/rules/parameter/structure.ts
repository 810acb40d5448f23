import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import { parameterLabel } from '../../model/labels';
import type { EffectiveParameter } from '../../model/operation';
import { quoted } from '../../words/quoted';
import { listsWithRepetitions } from './_lists';
import { objectFaults } from './_object-faults';
import { writtenParameters } from './_written';

const unique = 'parameter/unique';
const bodySchema = 'parameter/body-schema';
const reservedName = 'parameter/reserved-name';
const oneBody = 'Put everything the body holds into the schema of one body parameter.';

type Message = keyof typeof messages;

const messages = {
  duplicate: {
    check: unique,
    says: 'The list has another parameter {name} in {location} before {parameter}.',
    help: 'Remove one of the two, or rename it.',
  },
  bodies: {
    check: unique,
    says: 'The operation {operation} has more than one body parameter; {name} is one too many.',
    help: oneBody,
  },
  bodyAndForm: {
    check: unique,
    says: 'The operation {operation} has both the body parameter {name} and form data.',
    help: 'Describe the request either by a body or by form data.',
  },
  file: {
    check: unique,
    says: 'The parameter {parameter} is a file but does not stand in form data.',
    help: 'Set "in" to "formData", or choose another type.',
  },
  noSchema: {
    check: bodySchema,
    says: 'The body parameter {parameter} has no "schema".',
    help: 'Describe the body in "schema".',
  },
  typed: {
    check: bodySchema,
    says: 'The body parameter {parameter} has a "type" beside its "schema".',
    help: 'Move the type into the schema.',
  },
  schema: {
    check: bodySchema,
    says: 'The parameter {parameter} has a "schema", which only body parameters may have.',
    help: 'Replace the schema by a "type".',
  },
  noType: {
    check: bodySchema,
    says: 'The parameter {parameter} has no "type".',
    help: 'Set "type" to "string", "integer", "number", "boolean" or "array".',
  },
  connectionId: {
    check: reservedName,
    says: 'The parameter {parameter} has a name that Power Platform keeps for itself.',
    help: 'Let the service accept the value under another name, or set it by a policy.',
  },
  credential: {
    check: reservedName,
    severity: 'warning',
    says: 'The header parameter {parameter} repeats what the security definition already sends.',
    help: 'Remove the parameter; the connection supplies the header.',
  },
  fetchBody: {
    check: 'operation/get-body',
    says: 'The {method} operation {operation} has the parameter {name} in {location}, which {method} requests cannot carry.',
    help: 'Send the value in the path or the query, or use POST.',
  },
} as const;

export default defineRule('parameter/structure', {
  needs: ['definition'],
  messages,
  check(context) {
    reportDuplicates(context);
    reportBodies(context);
    const { definition, report } = context;
    const parameters = writtenParameters(definition);
    for (let at = 0; at < parameters.length; at += 1) {
      const parameter = parameters[at];
      if (parameter === undefined) continue;
      for (const { kind, at: place } of objectFaults(definition, parameter))
        report(kind, { at: place, data: { parameter: parameterLabel(parameter.node) } });
    }
  },
});

function reportDuplicates({ definition, report }: RuleContext<Message>): void {
  for (const { entries } of listsWithRepetitions(definition)) {
    const seen = new Set<string>();
    for (const { node, usage } of entries) {
      const name = node.get('name')?.text;
      const location = node.get('in')?.text;
      if (name === undefined || location === undefined) continue;
      const identity = `${location} ${name}`;
      if (seen.has(identity)) {
        const data = { name: quoted(name), location, parameter: parameterLabel(node) };
        report('duplicate', { at: definition.doc.key(usage), data });
      }
      seen.add(identity);
    }
  }
}

function reportBodies({ definition, report }: RuleContext<Message>): void {
  const { doc } = definition;
  const seen = new Set<JsonNode>();
  for (const { label, method, parameters } of definition.operations) {
    if (!parameters.some(isBodyPart)) continue;
    const firstBody = parameters.find(({ location }) => location === 'body');
    const form = parameters.some(({ location }) => location === 'formData');
    const fetches = method === 'get' || method === 'head';
    for (const { location, name, usage } of parameters.filter(isBodyPart)) {
      const data = { operation: label, method: method.toUpperCase(), name: quoted(name), location };
      const details = { at: doc.key(usage), data, subject: label };
      if (fetches) report('fetchBody', details);
      if (seen.has(usage) || location !== 'body') continue;
      if (usage !== firstBody?.usage) report('bodies', details);
      else if (form) report('bodyAndForm', details);
      else continue;
      seen.add(usage);
    }
  }
}

function isBodyPart({ location }: EffectiveParameter): boolean {
  return location === 'body' || location === 'formData';
}
