import { artifactNames } from '../../../shared/artifacts';
import type { IconProblem } from '../../../shared/icon';
import { defineRule } from '../../define-rule';
import { onDisk } from '../../fix';
import { filePlace } from '../../model/text-document';
import { isIconFile, isPicture } from './_pictures';

const exportAsPng = 'Export the icon as a PNG named icon.png, 230 x 230 pixels.';

export default defineRule('icon/png', {
  needs: [],
  messages: {
    unsound: { says: '{problem}', help: '{help}' },
    unreadable: { says: '{name} cannot be read: {problem}', help: 'Settle that, then check again.' },
    misnamed: { says: 'The icon is a PNG but is named {name}.', help: 'Rename {name} to icon.png.' },
    notTheIcon: { says: '{name} is a picture, but there is no icon.png.', help: exportAsPng },
  },
  check({ snapshot, report, skip }) {
    const { entries, icon } = snapshot;
    const reportProblem = (name: string, { message, help }: IconProblem, forced?: string): void => {
      const data = { name, problem: message, help: forced ?? help ?? '' };
      report(help === undefined ? 'unreadable' : 'unsound', { at: filePlace(name), data });
    };
    if (icon !== undefined && (entries.some(isIconFile) || icon.name.toLowerCase() === 'icon.png')) {
      if (icon.problem !== undefined) reportProblem(icon.name, icon.problem);
      return;
    }
    const pictures = entries.filter(isPicture);
    for (const { name } of pictures) {
      const read = icon?.name === name ? icon : undefined;
      if (read?.problem !== undefined) reportProblem(name, read.problem, exportAsPng);
      else if (read === undefined) report('notTheIcon', { at: filePlace(name), data: { name } });
      else {
        const edit = { kind: 'rename', file: name, to: artifactNames.icon } as const;
        const fixes = [onDisk('safe', `Rename it to ${edit.to}`, () => edit)];
        report('misnamed', { at: filePlace(name), data: { name }, fixes });
      }
    }
    if (pictures.length === 0) skip('The folder holds no icon file.');
  },
});
