import { expect, it } from 'vitest';
import { isPlaceholder } from '../../../src/engine/words/placeholder';

it.each(['', '  ', '<<clientId>>', 'YOUR-KEY', '{value}', 'xxxx', '000', ' 0 ', '***', 'Enter it'])(
  'takes "%s" for a placeholder',
  (text) => expect(isPlaceholder(text)).toBe(true),
);

it.each(['a8Q~1', '16420c1b-724e', '10', 'xx', 'real'])('takes "%s" for a value', (text) =>
  expect(isPlaceholder(text)).toBe(false),
);
