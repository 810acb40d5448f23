import { defineRule } from '../../define-rule';
import { checkSoleFile, soleFileMessages } from './_sole-file';

export default defineRule('package/definition-present', {
  needs: [],
  messages: soleFileMessages,
  check: (context) =>
    checkSoleFile(context, 'definition', /^(?:api-?def|swagger|openapi).*\.json$|[.-]swagger\.json$/i),
});
