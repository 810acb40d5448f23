import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import { parameterLabel } from '../../model/labels';
import { writtenParameters } from './_written';

export default defineRule('parameter/internal-default', {
  needs: ['definition'],
  messages: {
    noDefault: {
      says: 'The internal parameter {parameter} is required but has no "default", so nobody can fill it.',
      help: 'Give it a default, or make it visible.',
    },
    optional: {
      says: 'The internal parameter {parameter} has a default but is not required, so the default is never sent.',
      help: 'Set "required" to true.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const { internal, location, node } of writtenParameters(definition)) {
      if (!internal) continue;
      const required = node.get('required');
      const hasDefault = node.get('default') !== undefined;
      const isRequired = required?.value === true;
      if (hasDefault ? isRequired : !isRequired || location === 'body') continue;
      const data = { parameter: parameterLabel(node) };
      if (!hasDefault) report('noDefault', { at: doc.missingIn(node, 'default'), data });
      else if (required === undefined) {
        const fix = safe('Make it required', () => insertMember(doc, node, 'required', true, 'in'));
        report('optional', { at: doc.missingIn(node, 'required'), data, fixes: [fix] });
      } else {
        const fix = safe('Make it required', () => replaceValue(doc, required, true));
        report('optional', { at: doc.spot(required).partOf(node), data, fixes: [fix] });
      }
    }
  },
});
