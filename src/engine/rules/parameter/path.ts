import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { parameterLabel } from '../../model/labels';
import { trimWhiteSpace } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { declarations, disagreement } from './_template';
import { writtenParameters } from './_written';

const encoding = 'x-ms-url-encoding';
const encodings: ReadonlySet<string> = new Set(['single', 'double']);

type Message = 'undeclared' | 'unused' | 'optional' | 'noEncoding' | 'encoding' | 'notInPath';

export default defineRule('parameter/path', {
  needs: ['definition'],
  messages: {
    undeclared: {
      check: 'parameter/path-declared',
      says: 'The path of {operation} has the variable {name} but the operation has no path parameter of that name.',
      help: 'Declare a parameter with the same name and "in" set to "path".',
    },
    unused: {
      check: 'parameter/path-declared',
      says: 'The path parameter {name} does not occur in the path of {operation}.',
      help: 'Write it in braces into the path, correct its spelling, or remove the parameter.',
    },
    optional: {
      check: 'parameter/path-required',
      says: 'The path parameter {parameter} is not required.',
      help: 'Set "required" to true; a path cannot leave a part out.',
    },
    noEncoding: {
      check: 'parameter/path-encoding',
      says: 'The path parameter {parameter} has no "x-ms-url-encoding".',
      help: 'Set "x-ms-url-encoding" to "single", or to "double" if values may hold slashes.',
    },
    encoding: {
      check: 'parameter/path-encoding',
      severity: 'error',
      says: 'The "x-ms-url-encoding" of {parameter} is neither "single" nor "double".',
      help: 'Use "single", or "double" if values may hold slashes.',
    },
    notInPath: {
      check: 'parameter/path-encoding',
      says: 'The parameter {parameter} has "x-ms-url-encoding" but does not stand in the path.',
      help: 'Remove it; it only works for path parameters.',
    },
  },
  check(context) {
    const { definition, report } = context;
    const { doc } = definition;
    reportDisagreements(context);
    const parameters = writtenParameters(definition);
    for (let at = 0; at < parameters.length; at += 1) {
      const parameter = parameters[at];
      if (parameter === undefined) continue;
      const { encoding: value, location, node } = parameter;
      if (location === 'path') {
        reportOptional(context, doc, node);
        if (value === undefined) {
          const fix = safe('Set it to "single"', () => insertMember(doc, node, encoding, 'single'));
          report('noEncoding', { at: doc.missingIn(node, encoding), data: named(node), fixes: [fix] });
        } else if (!encodings.has(value.text ?? '')) {
          const place = doc.spot(value).partOf(node);
          report('encoding', { at: place, data: named(node), fixes: respelled(doc, value) });
        }
      } else if (location !== undefined && value !== undefined)
        report('notInPath', { at: doc.key(value).partOf(node), data: named(node) });
    }
  },
});

function named(parameter: JsonNode) {
  return { parameter: parameterLabel(parameter) };
}

function reportDisagreements({ definition, report }: RuleContext<Message>): void {
  const { doc } = definition;
  const seen = new Set<JsonNode>();
  for (const operation of definition.operations) {
    const found = disagreement(definition, operation);
    const list = operation.node.get('parameters');
    found.undeclared.forEach((name, index) => {
      report('undeclared', {
        at: list === undefined ? doc.missingIn(operation.node, 'parameters') : doc.key(list),
        data: { operation: operation.label, name: quoted(name) },
        subject: name,
        fixes: index === 0 ? declarations(definition, operation, found) : [],
      });
    });
    for (const { name, node, usage } of found.unused) {
      if (seen.has(usage)) continue;
      seen.add(usage);
      const written = usage === node ? node.get('name') : undefined;
      const at = (written === undefined ? doc.key(usage) : doc.value(written)).partOf(usage.parent ?? usage);
      report('unused', { at, data: { operation: operation.label, name: quoted(name) } });
    }
  }
}

function reportOptional({ report }: RuleContext<Message>, doc: JsonDocument, node: JsonNode): void {
  const required = node.get('required');
  if (required?.value === true) return;
  const edits = () =>
    required === undefined
      ? insertMember(doc, node, 'required', true, 'in')
      : replaceValue(doc, required, true);
  report('optional', {
    at: required === undefined ? doc.missingIn(node, 'required') : doc.spot(required),
    data: named(node),
    fixes: [safe('Make it required', edits)],
  });
}

function respelled(doc: JsonDocument, node: JsonNode): readonly Fix[] {
  const value = trimWhiteSpace(node.text ?? '').toLowerCase();
  return encodings.has(value) ? [safe(`Change it to "${value}"`, () => replaceValue(doc, node, value))] : [];
}
