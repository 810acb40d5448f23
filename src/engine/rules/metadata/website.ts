import { defineRule } from '../../define-rule';
import { linkEntryFaults, linkEntryWording } from './_link-entry';

export default defineRule('metadata/website', {
  needs: ['definition'],
  messages: linkEntryWording('Website', 'the web site of the service'),
  check({ definition, report }) {
    for (const { message, ...details } of linkEntryFaults(definition, 'Website')) report(message, details);
  },
});
