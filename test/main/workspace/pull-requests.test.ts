import { expect, it } from 'vitest';
import { SubmittedAs } from '../../../src/main/workspace/pull-requests';
import type { Session } from '../../../src/main/workspace/session';
import { noPullRequest, type PullRequest } from '../../../src/shared/pull-request';

const path = '/connectors/one';
const given: PullRequest = { name: 'Contoso Mail', text: '- [ ] tested' };

function session() {
  const state = { path, pullRequest: noPullRequest, submitAs: (next: PullRequest) => void next };
  state.submitAs = (next) => {
    state.pullRequest = next;
  };
  return state as unknown as Session;
}

function store(readOnly: boolean, broken = false) {
  const kept = new Map<string, PullRequest>();
  const trouble: unknown[] = [];
  const refuse = () => {
    if (broken) throw new Error('The disk is full.');
  };
  const submittedAs = new SubmittedAs({
    storage: {
      readOnly,
      pullRequests: {
        get: (folder) => {
          refuse();
          return kept.get(folder) ?? null;
        },
        put: (folder, pullRequest) => {
          refuse();
          kept.set(folder, pullRequest);
        },
      },
    },
    onStorageTrouble: (error) => trouble.push(error),
  });
  return { submittedAs, kept, trouble };
}

it('is remembered for the folder and taken up again', () => {
  const { submittedAs, kept } = store(false);
  const first = session();
  submittedAs.restore(first);
  expect(first.pullRequest).toBe(noPullRequest);
  submittedAs.set(first, given);
  expect(first.pullRequest).toBe(given);
  expect(kept.get(path)).toBe(given);
  const second = session();
  submittedAs.restore(second);
  expect(second.pullRequest).toBe(given);
});

it('lasts as long as the folder is open where nothing can be kept', () => {
  const readOnly = store(true);
  const open = session();
  readOnly.submittedAs.set(open, given);
  expect(open.pullRequest).toBe(given);
  expect(readOnly.kept.size).toBe(0);
  const without = new SubmittedAs({ storage: null, onStorageTrouble: () => undefined });
  without.restore(open);
  without.set(open, noPullRequest);
  expect(open.pullRequest).toBe(noPullRequest);
});

it('goes on when the history refuses, and says so', () => {
  const { submittedAs, trouble } = store(false, true);
  const open = session();
  submittedAs.restore(open);
  submittedAs.set(open, given);
  expect(open.pullRequest).toBe(given);
  expect(trouble).toHaveLength(2);
});
