import { defineRule } from '../../define-rule';
import { checkSoleFile, soleFileMessages } from './_sole-file';

export default defineRule('package/properties-present', {
  needs: [],
  messages: soleFileMessages,
  check: (context) => checkSoleFile(context, 'properties', /^(?:api-?prop|properties).*\.json$/i),
});
