import { expect, it } from 'vitest';
import { noPullRequest, submissionText } from '../../src/shared/pull-request';

it('gives the rules only what is there', () => {
  expect(submissionText(noPullRequest)).toEqual({});
  expect(submissionText({ name: '  ', text: '\n' })).toEqual({});
  expect(submissionText({ name: 'Contoso', text: '' })).toEqual({ name: 'Contoso' });
  expect(submissionText({ name: 'Contoso', text: '- [ ] x' })).toEqual({ name: 'Contoso', text: '- [ ] x' });
});
