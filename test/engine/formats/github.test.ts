import { describe, expect, it } from 'vitest';
import { formats } from '../../support/formats';
import { checked, finding, whole, written } from '../../support/reports';

const github = (...connectors: Parameters<typeof written>[1]) => written(formats.github, connectors);

describe('the format of GitHub workflows', () => {
  it('is a command for each finding, at its place', () => {
    const several = {
      start: { line: 3, column: 5, offset: 20 },
      end: { line: 7, column: 2, offset: 90 },
    };
    const report = checked('./set/Parcel Desk', [
      finding({}),
      finding({ severity: 'warning', range: several, message: 'At 100%, yes: so.' }),
      finding({ severity: 'info', file: '.', range: whole }),
      finding({ suppressed: { kind: 'rule', reason: 'Agreed' } }),
    ]);
    expect(github(report, checked('b', []))).toBe(
      `::error file=set/Parcel Desk/apiDefinition.swagger.json,line=4,endLine=4,col=14,endColumn=19,title=title/max-length::The title is too long. Shorten it.
::warning file=set/Parcel Desk/apiDefinition.swagger.json,line=3,endLine=7,col=5,title=title/max-length::At 100%25, yes: so. Shorten it.
::notice file=set/Parcel Desk,title=title/max-length::The title is too long. Shorten it.
`,
    );
  });

  it('escapes what separates properties, and needs no file for the folder it runs in', () => {
    expect(github(checked('a,b:c', [finding({ range: whole })]))).toContain('file=a%2Cb%3Ac/apiDef');
    expect(github(checked('.', [finding({ file: '.', range: whole })]))).toMatch(/^::error title=/);
    expect(written(formats.github, [], ['No: "c".'])).toBe('::error title=Not checked::No: "c".\n');
  });
});
