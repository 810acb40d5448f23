import { defineRule } from '../../define-rule';
import type { Place } from '../../model/text-document';
import { quoted } from '../../words/quoted';
import { Callers } from './_callers';
import { dynamicFaults } from './_dynamic';
import { dynamicSites } from './_dynamic-site';

const missingOperation = {
  says: '"{name}" does not say which operation delivers its values.',
  help: 'Add "operationId" with the id of an operation of this definition.',
} as const;
const unknownOperation = {
  says: '"{name}" calls the operation {value}, which this definition does not have.',
  help: 'Write the operationId of an operation of this definition; capitals count.',
} as const;
const unknownParameter = {
  says: '"{name}" gives {operation} a parameter {value}, which it does not have.',
  help: 'Use the name of a parameter of that operation, or remove this one.',
} as const;
const missingParameter = {
  says: '"{name}" calls {operation} without its required parameter {value}.',
  help: 'Add it under "parameters", or give that parameter a default.',
} as const;
const unknownSource = {
  says: '"{name}" takes a value from {value}, which is no parameter of the operation it is used in.',
  help: 'Use the name of a parameter of that operation; capitals count.',
} as const;

export default defineRule('extension/dynamic', {
  needs: ['definition'],
  messages: {
    valuesMissingOperation: { check: 'extension/dynamic-values', ...missingOperation },
    valuesUnknownOperation: { check: 'extension/dynamic-values', ...unknownOperation },
    valuesUnknownParameter: { check: 'extension/dynamic-values', ...unknownParameter },
    valuesMissingParameter: { check: 'extension/dynamic-values', ...missingParameter },
    valuesUnknownSource: { check: 'extension/dynamic-values', ...unknownSource },
    valuesPath: {
      check: 'extension/dynamic-values',
      severity: 'warning',
      says: '"{name}" reads {value}, which the 200 schema of {operation} does not have.',
      help: 'Correct the path, or describe the member in that schema.',
    },
    schemaMissingOperation: { check: 'extension/dynamic-schema', ...missingOperation },
    schemaUnknownOperation: { check: 'extension/dynamic-schema', ...unknownOperation },
    schemaUnknownParameter: { check: 'extension/dynamic-schema', ...unknownParameter },
    schemaMissingParameter: { check: 'extension/dynamic-schema', ...missingParameter },
    schemaUnknownSource: { check: 'extension/dynamic-schema', ...unknownSource },
    onParameter: {
      check: 'extension/dynamic-schema',
      says: '"{name}" stands on the body parameter itself, where it has no effect.',
      help: 'Move it into the "schema" of the parameter.',
    },
    needsProperties: {
      check: 'extension/dynamic-schema',
      severity: 'warning',
      says: '"x-ms-dynamic-schema" takes a value from {value}, but only "x-ms-dynamic-properties" can read paths.',
      help: 'Add "x-ms-dynamic-properties" with the same call beside it.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const callers = new Callers(definition);
    for (const site of dynamicSites(definition)) {
      const values = site.family === 'values';
      const { name, node, holder, owner } = site;
      if (!values && owner === 'parameter' && holder.get('in')?.text === 'body')
        report('onParameter', { at: doc.key(node), data: { name } });
      if (!node.isObject) continue;
      for (const fault of dynamicFaults(definition, callers, site)) {
        const { kind, at, member, operation } = fault;
        const written = kind === 'unknownParameter' ? doc.key(at) : doc.value(at);
        const place: Place = member === undefined ? written.partOf(node) : doc.missingIn(at, member);
        const data = { name, operation, value: quoted(fault.value) };
        const details = { at: place, data, subject: fault.value };
        switch (kind) {
          case 'missingOperation':
            report(values ? 'valuesMissingOperation' : 'schemaMissingOperation', details);
            break;
          case 'unknownOperation':
            report(values ? 'valuesUnknownOperation' : 'schemaUnknownOperation', details);
            break;
          case 'unknownParameter':
            report(values ? 'valuesUnknownParameter' : 'schemaUnknownParameter', details);
            break;
          case 'missingParameter':
            report(values ? 'valuesMissingParameter' : 'schemaMissingParameter', details);
            break;
          case 'unknownSource':
            report(values ? 'valuesUnknownSource' : 'schemaUnknownSource', details);
            break;
          case 'path':
            report('valuesPath', details);
            break;
          case 'needsProperties':
            report('needsProperties', { ...details, at: doc.key(node) });
            break;
        }
      }
    }
  },
});
