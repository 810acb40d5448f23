import { defineRule } from '../../define-rule';
import { folderPlace } from '../../model/text-document';
import { isIconFile } from './_pictures';

export default defineRule('icon/present', {
  needs: [],
  messages: {
    missing: {
      says: 'The folder holds no icon.png.',
      help: 'Add the icon as icon.png: a logo of about 160 x 160 pixels on a solid square of 230 x 230 pixels.',
    },
  },
  check({ snapshot, report }) {
    if (!snapshot.entries.some(isIconFile)) report('missing', { at: folderPlace });
  },
});
