import type { FixInfo } from '../../../shared/finding';
import { defineRule } from '../../define-rule';
import type { Connector } from '../../model/connector';
import { folderPlace } from '../../model/text-document';
import { baseTitle } from '../../words/base-title';
import { readPullRequest } from '../../words/checklist';
import { norm } from '../../words/norm';
import { quoted } from '../../words/quoted';
import { publisherSuffix, readSubmissionName } from '../../words/submission-name';
import { submissionNamings } from './_name-fixes';

/** Pictures of three flows and of the test tab. */
const wantedImages = 4;

export default defineRule('submission/pull-request', {
  needs: [],
  messages: {
    name: {
      check: 'submission/pr-name',
      says: 'The submission is named {name}, which is no name followed by "(Independent Publisher)".',
      help: 'Name it {ready}.',
    },
    trailing: {
      check: 'submission/pr-name',
      severity: 'warning',
      says: 'The name of the submission goes on after "(Independent Publisher)": {trailing}.',
      help: 'Name it {ready}, and say the rest in the text.',
    },
    otherTitle: {
      check: 'submission/pr-name',
      severity: 'warning',
      says: 'The submission is named for {base}, but the title of the connector is {title}.',
      help: 'Name it {ready}, or correct the title.',
    },
    proposal: {
      check: 'submission/pr-name',
      severity: 'warning',
      says: 'The submission is named a proposal, but the files of the connector are there.',
      help: 'Name it {ready}.',
    },
    unticked: {
      check: 'submission/checklist',
      says: '{count} of the {all} items in the checklist of the submission {are} not ticked; the first is {first}.',
      help: 'Do what they ask for and tick them.',
    },
    images: {
      check: 'submission/checklist',
      says: 'The text of the submission shows {images} instead of at least {wanted}.',
      help: 'Add pictures of three flows that ran and of the operations in the test tab.',
    },
  },
  check({ connector, publisher, snapshot, report, skip }) {
    const { name, text } = snapshot.submission ?? {};
    if (publisher === 'independent') {
      if (name === undefined) skip('No name of the submission was given.');
      else
        for (const { message, data, grade } of nameFaults(name.trim(), connector)) {
          const fixes = submissionNamings(connector.definition?.title, grade);
          report(message, { at: folderPlace, data, subject: message, fixes });
        }
    }
    if (text === undefined) {
      skip('No text of the submission was given.');
      return;
    }
    const { items, images } = readPullRequest(text);
    const open = items.filter(({ ticked }) => !ticked);
    if (open.length > 0) {
      const are = open.length === 1 ? 'is' : 'are';
      const first = quoted(open[0]?.text ?? '');
      const data = { count: open.length, all: items.length, are, first };
      report('unticked', { at: folderPlace, data, subject: 'unticked' });
    }
    if (publisher === 'independent' && images < wantedImages) {
      const shown = images === 0 ? 'no image' : `${images} image${images === 1 ? '' : 's'}`;
      report('images', { at: folderPlace, data: { images: shown, wanted: wantedImages }, subject: 'images' });
    }
  },
});

interface NameFault {
  readonly message: 'name' | 'trailing' | 'otherTitle' | 'proposal';
  readonly data: Readonly<Record<string, string>>;
  /** Of the fix: `suggest` where something a person wrote would get lost, or the title may be what is wrong. */
  readonly grade: FixInfo['grade'];
}

function nameFaults(name: string, connector: Connector): readonly NameFault[] {
  const title = baseTitle(connector.definition?.title?.trim() ?? '').trim();
  const wanted = (base: string) => quoted(`${base} ${publisherSuffix}`, 120);
  const parts = readSubmissionName(name);
  if (parts === undefined) {
    const ready = wanted(title === '' ? '<title of the connector>' : title);
    return [{ message: 'name', data: { name: quoted(name, 120), ready }, grade: 'safe' }];
  }
  const ready = wanted(title === '' ? parts.base : title);
  const faults: NameFault[] = [];
  const isOther = title !== '' && norm(parts.base) !== norm(title);
  if (parts.trailing !== '') {
    const data = { trailing: quoted(parts.trailing.trim()), ready };
    faults.push({ message: 'trailing', data, grade: 'suggest' });
  }
  if (isOther) {
    const data = { base: quoted(parts.base), title: quoted(title), ready };
    faults.push({ message: 'otherTitle', data, grade: 'suggest' });
  }
  const hasFiles = ['definition', 'properties'] as const;
  if (parts.proposal && hasFiles.some((artifact) => connector.entriesOf(artifact).length > 0)) {
    const grade = isOther || parts.trailing !== '' ? 'suggest' : 'safe';
    faults.push({ message: 'proposal', data: { ready }, grade });
  }
  return faults;
}
