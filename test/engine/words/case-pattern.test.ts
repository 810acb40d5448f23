import { expect, it } from 'vitest';
import { inCaseOf } from '../../../src/engine/words/case-pattern';

it('keeps the capitals of a word', () => {
  expect(inCaseOf('recieve', 'receive')).toBe('receive');
  expect(inCaseOf('Recieve', 'receive')).toBe('Receive');
  expect(inCaseOf('RECIEVE', 'receive')).toBe('RECEIVE');
  expect(inCaseOf('Incase', 'in case')).toBe('In case');
  expect(inCaseOf('A', 'an')).toBe('An');
  expect(inCaseOf('', 'an')).toBe('an');
});
