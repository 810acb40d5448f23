import { expect, it } from 'vitest';
import { helpHeadings, parseHelpPage } from '../../../src/shared/help-page';
import { helpPageSkeleton } from '../../../src/tools/support/help-page-skeleton';

it('has title, headings and sources of a rule, and no example yet', () => {
  const page = parseHelpPage(
    helpPageSkeleton({ title: 'Title exists', sources: ['public schema', 'Step 2'] }),
  );
  expect(page.title).toBe('Title exists');
  expect(page.sections.map(({ heading }) => heading)).toEqual(helpHeadings);
  expect(page.sections.at(-1)?.blocks).toEqual([{ kind: 'list', items: ['Public schema', 'Step 2'] }]);
  const kinds = page.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
  expect(kinds).not.toContain('example');
});
