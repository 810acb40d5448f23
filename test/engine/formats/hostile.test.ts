import { describe, expect, it } from 'vitest';
import { formats } from '../../support/formats';
import { checked, finding, written } from '../../support/reports';
import { sarifFaults } from '../../support/sarif-schema';
import { xmlFaults } from '../../support/xml';

/** What somebody might put into a title, a path or a key, by what it is meant to break. */
const attacks = {
  terminal: '\u001b[2J\u001b]0;owned\u0007\u009b31m',
  newLine: 'a\r\n::error file=x::forged\n# forged\u2028forged\u0085',
  command: '::set-output name=x::y ##[add-mask]secret %0A::error::x',
  table: 'a | b \\| c',
  xml: ']]></failure><script>alert(1)</script><!-- "\' -->',
  html: '<img src=x onerror=alert(1)> &lt;b&gt; </style><style>*{}',
  markdown:
    '**x** _y_ `z` [a](javascript:1) ![i](http://x/y) @someone #12 GH-3 https://evil.example www.evil.example',
  direction: '\u202eevil\u2066\u200f\u061c',
  broken: '\ud800 \udfff \u0000 \ufffe \uffff \ufeff',
  sarif: '{0} [click](http://evil.example) {12}',
};

const everything = Object.values(attacks).join(' ');

const suppressed = { kind: 'rule', reason: everything, author: everything, source: everything } as const;

const hostile = [
  checked(
    `folder/${everything}`,
    [
      finding({ message: everything, help: everything, file: everything, pointer: `/${everything}` }),
      finding({ message: everything, help: everything, file: '.' }),
      finding({ severity: 'warning', message: everything, suppressed }),
    ],
    { title: everything, skipped: [{ rule: 'icon/size', reason: everything }] },
  ),
  checked('b', [finding({ message: everything })], { title: '' }),
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe('hostile text', () => {
  for (const [name, format] of Object.entries(formats)) {
    const output = written(format, hostile, [everything]);

    it(`cannot steer a terminal or turn the text around in ${name}`, () => {
      // JSON escapes control characters by itself and is read by programs.
      if (name === 'json') expect(() => JSON.parse(output)).not.toThrow();
      else expect(output).not.toMatch(raw);
    });

    it(`adds no lines to ${name}`, () => {
      const harmless = hostile.map((one) => ({
        ...one,
        report: {
          ...one.report,
          findings: one.report.findings.map((f) => ({ ...f, message: 'x', help: 'x' })),
        },
      }));
      if (name !== 'text')
        expect(output.split('\n').length).toBe(written(format, harmless, ['x']).split('\n').length);
      expect(output).not.toMatch(/^(?:# |::error file=x::)?forged/m);
    });
  }

  it('cannot leave its place in HTML', () => {
    const output = written(formats.html, hostile, [everything]);
    expect(output).not.toMatch(/<(?:script|img|a|iframe|link)\b/i);
    expect(output.match(/<style>/g)).toHaveLength(1);
    expect(output).toContain("default-src 'none'");
    expect(output).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(xmlFaults(output.slice(output.indexOf('<main>'), output.indexOf('</main>') + 7))).toEqual([]);
  });

  it('cannot leave its place in JUnit', () => {
    const output = written(formats.junit, hostile, [everything]);
    expect(xmlFaults(output.slice(output.indexOf('?>\n') + 3))).toEqual([]);
    expect(output).not.toContain(']]>');
    expect(output).not.toMatch(/[\ufffe\uffff]/);
  });

  it('is no command of a GitHub workflow', () => {
    const output = written(formats.github, hostile, [everything]);
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:\w+=[^,:]*,)*title=[^,:]*::/);
      expect(line).not.toContain('##[');
      expect(line).not.toContain('%0A');
    }
  });

  it('makes no table cells, links, mentions or HTML in Markdown', () => {
    const output = written(formats.markdown, hostile, [everything]);
    for (const line of output.split('\n').filter((text) => text.startsWith('| ')))
      expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(4);
    expect(output).not.toMatch(/@\w|#\d|GH-\d|www\.|:\/\/|<script|<img/);
    expect(output).not.toMatch(/(?<!\\)\[/);
    expect(output.replaceAll(/`[a-z-]+\/[a-z-]+`/g, '')).not.toMatch(/(?<!\\)(?:\\\\)*`(?!html|json|\s|$)/);
  });

  it('gives valid SARIF without links or placeholders', () => {
    const log = JSON.parse(written(formats.sarif, hostile, [everything]));
    expect(sarifFaults(log)).toEqual([]);
    const [first] = log.runs[0].results;
    expect(first.message.text).toContain('{{0}} [click\\](http://evil.example) {{12}}');
    expect(first.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^folder\/[\w%.!~*'()/-]+$/);
  });
});
