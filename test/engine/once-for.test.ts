import { expect, it } from 'vitest';
import { onceFor, Subject } from '../../src/engine/once-for';

class Page extends Subject {
  constructor(readonly text: string) {
    super();
  }
}

it('reads each subject once', () => {
  const read: string[] = [];
  const lengthOf = onceFor(({ text }: Page) => {
    read.push(text);
    return text.length;
  });
  const [first, second] = [new Page('one'), new Page('three')];
  expect([lengthOf(first), lengthOf(second), lengthOf(first), lengthOf(second)]).toEqual([3, 5, 3, 5]);
  expect(read).toEqual(['one', 'three']);
});

it('reads once where there is nothing to be found', () => {
  let count = 0;
  const nothing = onceFor((_: Page): string | undefined => {
    count += 1;
    return undefined;
  });
  const page = new Page('');
  expect([nothing(page), nothing(page)]).toEqual([undefined, undefined]);
  expect(count).toBe(1);
});

it('tells readings of one subject apart', () => {
  const upper = onceFor(({ text }: Page) => text.toUpperCase());
  const double = onceFor(({ text }: Page) => text + text);
  const page = new Page('ab');
  expect([upper(page), double(page), upper(page)]).toEqual(['AB', 'abab', 'AB']);
});

it('leaves the readings with their subject', () => {
  const lengthOf = onceFor(({ text }: Page) => text.length);
  const page = new Page('four');
  lengthOf(page);
  expect([...page.readings.values()]).toEqual([4]);
});
