import { expect, it } from 'vitest';
import { namesTodos, placeholdersIn } from '../../../src/engine/words/placeholder-text';

const texts = (text: string, todoIsWord?: boolean) => placeholdersIn(text, todoIsWord).map((hit) => hit.text);

it('finds marks of unfinished text', () => {
  expect(texts('TODO, tbd and FixMe: ____ <your name> <Insert it> Placeholder text')).toEqual([
    'TODO',
    'tbd',
    'FixMe',
    '____',
    '<your name>',
    '<Insert it>',
    'Placeholder text',
  ]);
});

it('leaves ordinary words alone', () => {
  expect(texts('Todoist, todos, a_b, __type, <id>, x < your y')).toEqual([]);
});

it('knows the sentences of the template by their start', () => {
  expect(texts('\n title cannot include words such as')).toEqual(['title cannot include words']);
  expect(texts('A title cannot include words')).toEqual([]);
});

it('takes "todo" for a word where the service is about to-dos', () => {
  expect(texts('TODO: list every todo', true)).toEqual(['TODO']);
  expect(namesTodos(['Lists', '/v1/todos/{id}'])).toBe(true);
  expect(namesTodos(['To-Do'])).toBe(true);
  expect(namesTodos(['Todoist', 'Photo doors'])).toBe(false);
});

it('gets through long rows of one character', () => {
  expect(texts('<your'.repeat(50_000))).toEqual([]);
  expect(texts('_'.repeat(100_000))).toHaveLength(1);
});
