import { defineRule } from '../../define-rule';
import { judgeSide } from '../../icon/judge';
import { iconLimits } from '../../icon/limits';
import { count, dimensions } from '../../icon/words';
import { filePlace } from '../../model/text-document';
import { paintedAnew } from './_edits';
import { iconOf } from './_facts';

export default defineRule('icon/size', {
  needs: ['icon-file'],
  messages: {
    notSquare: {
      check: 'icon/square',
      says: 'The icon is {size} pixels, not square.',
      help: 'Export the icon as a square of {side} x {side} pixels.',
    },
    size: {
      check: 'icon/size',
      says: 'The icon is {size} pixels instead of about {side} x {side}.',
      help: 'Export the icon as a square of {side} x {side} pixels.',
    },
    fileSize: {
      check: 'icon/file-size',
      says: 'The icon file has {bytes} bytes; it must stay below {limit}.',
      help: 'Export the icon as a PNG of {side} x {side} pixels, which takes a few kilobytes.',
    },
  },
  check({ snapshot, report, skip }) {
    const { name, bytes, claimedSize } = iconOf(snapshot);
    const { side, fileBytes } = iconLimits;
    const at = filePlace(name);
    if (bytes >= fileBytes)
      report('fileSize', { at, data: { side, bytes: count(bytes), limit: count(fileBytes) } });
    if (claimedSize === undefined) {
      skip('Width and height cannot be read from the icon file; see icon/png.');
      return;
    }
    const data = { side, size: dimensions(claimedSize) };
    if (claimedSize.width !== claimedSize.height) report('notSquare', { at, data });
    const verdicts = [judgeSide(claimedSize.width), judgeSide(claimedSize.height)];
    if (verdicts.every((verdict) => verdict === 'pass')) return;
    const title = `Resample it to ${side} x ${side} pixels`;
    const isSquare = claimedSize.width === claimedSize.height;
    const fixes = isSquare ? paintedAnew(snapshot, title, { kind: 'resample', side }) : [];
    const severity = verdicts.includes('far') ? 'error' : 'warning';
    report('size', { at, data, severity, fixes });
  },
});
