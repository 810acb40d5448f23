import { describe, expect, it } from 'vitest';
import { formats } from '../../support/formats';
import { checked, finding, whole, written } from '../../support/reports';

const markdown = (...connectors: Parameters<typeof written>[1]) => written(formats.markdown, connectors);

describe('the Markdown format', () => {
  it('shows errors, and folds everything milder', () => {
    const skipped = [
      { rule: 'icon/size', reason: 'No icon.' },
      { rule: 'icon/png', reason: 'No icon.' },
    ];
    const suppressed = { kind: 'rule', reason: 'Agreed' } as const;
    const report = markdown(
      checked(
        'set/a',
        [
          finding({ file: '.', rule: 'package/required-files', message: 'There is no icon.', range: whole }),
          finding({}),
          finding({ severity: 'warning' }),
          finding({ suppressed }),
        ],
        { skipped },
      ),
    );
    expect(report).toBe(`## Connector Review

### Parcel Desk

<code>set/a</code>: verified publisher (inferred), profile submission

**2 errors, 1 warning, 0 info.**

#### Errors (2)

**(folder)**

| Place | Finding | Rule |
| --- | --- | --- |
|  | There is no icon.<br>Shorten it. | \`package/required-files\` |

**apiDefinition.swagger.json**

| Place | Finding | Rule |
| --- | --- | --- |
| 4:14 | The title is too long.<br>Shorten it. | \`title/max-length\` |

<details><summary>Warnings (1)</summary>

**apiDefinition.swagger.json**

| Place | Finding | Rule |
| --- | --- | --- |
| 4:14 | The title is too long.<br>Shorten it. | \`title/max-length\` |

</details>

<details><summary>Suppressed (1)</summary>

**apiDefinition.swagger.json**

| Place | Finding | Rule |
| --- | --- | --- |
| 4:14 | The title is too long.<br>Shorten it.<br>*Suppressed: Agreed* | \`title/max-length\` |

</details>

<details><summary>2 rules skipped</summary>

- No icon. \`icon/size\`, \`icon/png\`

</details>
`);
  });

  it('ends with the totals of several and with what was not checked', () => {
    const report = written(formats.markdown, [checked('a', []), checked('b', [finding({})])], ['No "c".']);
    expect(report).toContain('**No findings.**\n\n---\n\n### Parcel Desk');
    expect(
      report.endsWith(`---

**2 connectors: 1 error, 0 warnings, 0 info; 1 without findings.**

#### Not checked

- No "c".
`),
    ).toBe(true);
    expect(written(formats.markdown, [], ['No "c".'])).toBe(
      '## Connector Review\n\n#### Not checked\n\n- No "c".\n',
    );
  });

  it('fits into a comment and says what is left out', () => {
    const many = Array.from({ length: 400 }, () => finding({ message: 'm'.repeat(300) }));
    const report = markdown(checked('a', many));
    expect(report.length).toBeLessThan(65_536);
    expect(report).toContain('... and 350 more;');
    expect(report).toContain('#### Errors (400)');
  });
});
