import { describe, expect, it } from 'vitest';
import { type HelpBlock, parseHelpPage } from '../../src/shared/help-page';

const blocks = (markdown: string): readonly HelpBlock[] =>
  parseHelpPage(`# T\n\n## H\n\n${markdown}`).sections[0]?.blocks ?? [];

describe('a help page', () => {
  it('is taken apart into title, sections and blocks', () => {
    const page = '# A title\n\n## First\n\nOne\ntwo.\n\nThree.\n\n## Second\n\n- a\n- b\n  c\n';
    expect(parseHelpPage(page)).toEqual({
      title: 'A title',
      sections: [
        {
          heading: 'First',
          blocks: [
            { kind: 'paragraph', text: 'One two.' },
            { kind: 'paragraph', text: 'Three.' },
          ],
        },
        { heading: 'Second', blocks: [{ kind: 'list', items: ['a', 'b c'] }] },
      ],
    });
  });

  it('keeps examples as they are, headings, bullets and comments in them included', () => {
    const code = '# no heading\n\n  - no item\n<!-- at: /no/place -->';
    expect(blocks(`\`\`\`markdown\n${code}\n\`\`\`\nAfter.`)).toEqual([
      { kind: 'example', language: 'markdown', text: code },
      { kind: 'paragraph', text: 'After.' },
    ]);
  });

  it.each([
    ['at: /info', { file: 'apiDefinition.swagger.json', at: '/info' }],
    ['at:', { file: 'apiDefinition.swagger.json', at: '' }],
    ['file: readme.md', { file: 'readme.md' }],
    ['file: apiProperties.json at: /properties', { file: 'apiProperties.json', at: '/properties' }],
    [
      'at: /paths/~1a b/get publisher: independent profile: update',
      {
        file: 'apiDefinition.swagger.json',
        at: '/paths/~1a b/get',
        publisher: 'independent',
        profile: 'update',
      },
    ],
  ])('reads where an example belongs: %s', (comment, place) => {
    const [example] = blocks(`<!-- ${comment} -->\n\`\`\`json\n{}\n\`\`\`\n`);
    expect(example).toEqual({ kind: 'example', language: 'json', text: '{}', place });
  });

  it('takes no other comment for a place, and a place for one example only', () => {
    const found = blocks(
      '<!-- a remark -->\n```json\n1\n```\n\n<!-- at: /a -->\n```json\n2\n```\n```json\n3\n```\n',
    );
    expect(found.map((block) => 'place' in block)).toEqual([false, true, false]);
  });

  it.each(['', 'text without heading', '```', '## H\n```json\n{', '<!--', '# '])(
    'survives %j',
    (markdown) => {
      expect(() => parseHelpPage(markdown)).not.toThrow();
    },
  );

  it('reads line ends of any system', () => {
    expect(parseHelpPage('# T\r\n\r\n## H\r\n\r\n```json\r\n{}\r\n```\r\n').sections).toEqual([
      { heading: 'H', blocks: [{ kind: 'example', language: 'json', text: '{}' }] },
    ]);
  });
});
