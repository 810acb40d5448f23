import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../src/engine';
import { baselineEntry, baselineText, parseBaseline, withBaseline } from '../../src/engine/baseline';
import { connector, textFile } from '../support/builders';

const faulty = connector().set('/info/title', 'A title that is far longer than the thirty characters');
const report = checkConnector(faulty.snapshot());

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../resources/schemas/baseline.schema.json'), 'utf8'),
);

describe('a baseline', () => {
  it('comes back as it was written, and conforms to its schema', () => {
    const baseline = new Map([
      ['b', baselineEntry(report)],
      ['a "quoted" name', new Map()],
    ]);
    const text = baselineText(baseline);
    const read = parseBaseline(text);
    expect(read.ok && new Map(read.value)).toEqual(baseline);
    expect(text.indexOf('a \\"quoted')).toBeLessThan(text.indexOf('"b"'));
    expect(new Ajv2020({ strict: true }).validate(schema, JSON.parse(text))).toBe(true);
    const none = parseBaseline(baselineText(new Map()));
    expect(none).toMatchObject({ ok: true });
  });

  it('suppresses what it holds and nothing that is new', () => {
    const more = checkConnector(faulty.unset('/info/contact').snapshot());
    const laid = withBaseline(more, baselineEntry(report));
    expect(laid.gone).toBe(0);
    const fresh = laid.report.findings.filter(({ suppressed }) => suppressed === undefined);
    const old = new Set(report.findings.map(({ fingerprint }) => fingerprint));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.some(({ fingerprint }) => old.has(fingerprint))).toBe(false);
    expect(laid.report.summary.suppressed).toBe(report.findings.length);
    expect(laid.report.findings).toHaveLength(more.findings.length);
  });

  it('says how many of its findings are gone', () => {
    const laid = withBaseline(checkConnector(connector().snapshot()), baselineEntry(report));
    expect(laid.gone).toBe(report.findings.length);
    expect(laid.report.summary).not.toHaveProperty('suppressed');
  });

  it('leaves suppressions with a reason alone, and does not keep them', () => {
    const settings = {
      version: 1,
      suppressions: [{ rule: 'title/max-length', reason: 'Agreed.' }],
    };
    const given = faulty.with({ settings: [textFile('../connector-review.json', JSON.stringify(settings))] });
    const suppressed = checkConnector(given.snapshot());
    expect(baselineEntry(suppressed).size).toBe(report.findings.length - 1);
    const laid = withBaseline(suppressed, baselineEntry(report));
    expect(laid.report.findings.map((finding) => finding.suppressed?.kind).sort()).toEqual(
      [...Array(report.findings.length - 1).fill('baseline'), 'rule'].sort(),
    );
    expect(laid.gone).toBe(0);
  });

  it('never holds that a check was incomplete', () => {
    const broken = checkConnector(
      connector()
        .with({ unreadable: [{ name: 'script.csx', reason: 'It is a link.' }] })
        .snapshot(),
    );
    expect(baselineEntry(broken).size).toBe(broken.findings.length - 1);
    const all = new Map(broken.findings.map(({ fingerprint }) => [fingerprint, 1]));
    expect(withBaseline(broken, all).report.summary.error).toBeGreaterThan(0);
  });

  it.each<[string, string]>([
    ['{', 'it is not readable as JSON.'],
    ['[]', 'it is not a baseline: "version": 1 and an object "connectors" are missing.'],
    ['{"version":2,"connectors":{}}', 'it has version 2, and this program knows version 1.'],
    ['{"version":1,"connectors":{"a":[]}}', 'the value at /connectors/a is not an object.'],
    ['{"version":1,"connectors":{"a":{"f":"1"}}}', 'the value at /connectors/a/f is not a count.'],
    ['{"version":1,"connectors":{"a":{"f":0.5}}}', 'the value at /connectors/a/f is not a count.'],
  ])('%s is refused', (text, reason) => {
    const read = parseBaseline(text);
    expect(!read.ok && read.error.message).toBe(
      `${reason} Write it anew with connector-review check --write-baseline.`,
    );
  });

  it('keys such as __proto__ are keys like others', () => {
    const read = parseBaseline('{"version":1,"connectors":{"__proto__":{"constructor":1}}}');
    expect(read.ok && read.value.get('__proto__')?.get('constructor')).toBe(1);
  });
});
