import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, checkConnector } from '../../src/engine';
import type { RuleContext } from '../../src/engine/context';
import { defineRule, type Need, type Rule } from '../../src/engine/define-rule';
import { applyEdits, safe, suggest } from '../../src/engine/fix';
import { insertMember } from '../../src/engine/json/edit';
import { filePlace, folderPlace } from '../../src/engine/model/text-document';
import { rules as allRules } from '../../src/engine/rules';
import { connector, independentConnector } from '../support/builders';

type Check = (context: RuleContext<'found'>) => void;

/** A rule under some id of the catalogue that does what a test needs. */
function stub(id: string, check: Check, needs: readonly Need[] = []): Rule {
  return defineRule(id, {
    needs,
    messages: { found: { says: 'Found {what}.', help: 'Change {what}.' } },
    check,
  });
}

const reportsFolder = (id: string, what = 'x'): Rule =>
  stub(id, ({ report }) => report('found', { at: folderPlace, data: { what } }));

it('lets go of the connector when all rules have run', () => {
  let kept: RuleContext<'found'> | undefined;
  const keeping = stub('title/required', (context) => {
    kept = context;
    context.report('found', { at: folderPlace, data: { what: 'something' } });
  });
  expect(checkConnector(connector().snapshot(), { rules: [keeping] }).findings).toHaveLength(1);
  expect(() => kept?.connector).toThrow('The run is over.');
  expect(() => kept?.skip('too late')).toThrow('The run is over.');
  expect(() => kept?.report('found', { at: folderPlace })).toThrow('No rule is running.');
});

describe('a crashing rule', () => {
  const crashing = stub('title/required', ({ report }) => {
    report('found', { at: folderPlace, data: { what: 'something' } });
    throw new Error('the floor gave way');
  });

  it('becomes a finding, and the rest of the report stands', () => {
    const report = checkConnector(connector().snapshot(), {
      rules: [crashing, reportsFolder('title/max-length')],
    });
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['engine/rule-crashed', 'error'],
      ['title/max-length', 'error'],
      ['title/required', 'error'],
    ]);
    expect(report.findings[0]).toMatchObject({ file: '.', check: 'engine/rule-crashed' });
    expect(report.findings[0]?.message).toContain('title/required');
    expect(report.findings[0]?.message).toContain('the floor gave way');
    expect(report.summary).toEqual({ error: 3, warning: 0, info: 0 });
  });

  it('is told apart from other crashing rules', () => {
    const thrower = (id: string) =>
      stub(id, () => {
        throw 'plain text';
      });
    const { findings } = checkConnector(connector().snapshot(), {
      rules: [thrower('title/required'), thrower('title/max-length')],
    });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(findings[0]?.message).toContain('plain text');
  });

  it('is also one that asks for a part it does not need, or for an unknown message', () => {
    const careless = stub('title/required', ({ definition }) => void definition.title);
    const broken = connector().file('apiDefinition.swagger.json', '{');
    expect(checkConnector(broken.snapshot(), { rules: [careless] }).findings[0]?.rule).toBe(
      'engine/rule-crashed',
    );
    const unknown = { ...reportsFolder('title/required'), messages: {} };
    expect(checkConnector(connector().snapshot(), { rules: [unknown] }).findings[0]?.message).toContain(
      'found',
    );
  });
});

it('reports files that cannot be read, before and beside all rules', () => {
  const given = connector().with({ unreadable: [{ name: 'readme.md', reason: 'Permission is missing.' }] });
  const [finding, ...rest] = checkConnector(given.snapshot(), { rules: [] }).findings;
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'engine/file-unreadable',
    severity: 'error',
    message: 'readme.md cannot be read: Permission is missing.',
    file: 'readme.md',
    pointer: '',
    range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
    fix: 'none',
    fixes: [],
  });
});

describe('skipped rules', () => {
  const reasonFor = (given: ReturnType<typeof connector>, need: Need) => {
    const rule = stub('title/required', ({ report }) => report('found', { at: folderPlace }), [need]);
    const report = checkConnector(given.snapshot(), { rules: [rule] });
    expect(report.findings).toEqual([]);
    return report.skipped;
  };
  const definition = 'apiDefinition.swagger.json';

  it.each<[string, Need, ReturnType<typeof connector>, RegExp]>([
    ['no definition', 'definition-tree', connector().withoutFile(definition), /no readable apiDefinition/],
    [
      'a broken definition',
      'definition-tree',
      connector().file(definition, '{'),
      /not readable as JSON; see json\/syntax/,
    ],
    [
      'a definition that is no object',
      'definition',
      connector().file(definition, '[]'),
      /root .* is not an object/,
    ],
    [
      'no properties',
      'properties',
      connector().withoutFile('apiProperties.json'),
      /no readable apiProperties/,
    ],
    ['broken properties', 'properties', connector().file('apiProperties.json', ''), /see json\/syntax/],
    ['no icon', 'icon-file', connector().icon(undefined), /no icon/],
    ['no icon for its pixels', 'icon', connector().icon(undefined), /no icon/],
    [
      'an icon that cannot be decoded',
      'icon',
      connector().with({ icon: { name: 'icon.png', bytes: 3, format: 'png' } }),
      /see icon\/png/,
    ],
  ])('say why: %s', (_, need, given, reason) => {
    expect(reasonFor(given, need)).toEqual([
      { rule: 'title/required', reason: expect.stringMatching(reason) },
    ]);
  });

  it('run where their needs are met', () => {
    for (const need of ['definition-tree', 'definition', 'properties', 'icon-file', 'icon'] as const) {
      const rule = stub(
        'title/required',
        ({ report }) => report('found', { at: folderPlace, data: { what: 'x' } }),
        [need],
      );
      expect(checkConnector(connector().snapshot(), { rules: [rule] })).toMatchObject({
        skipped: [],
        summary: { error: 1 },
      });
    }
    const tree = stub('title/required', ({ report }) => report('found', { at: folderPlace }), [
      'definition-tree',
    ]);
    expect(
      checkConnector(connector().file(definition, 'null').snapshot(), { rules: [tree] }).findings,
    ).toHaveLength(1);
  });

  it('name the publisher and the profile they apply to', () => {
    const rules = [
      reportsFolder('icon/present'),
      reportsFolder('breaking/parameter-removed'),
      reportsFolder('package/single-connector'),
    ];
    const skipped = (settings: object) =>
      checkConnector(connector().snapshot(), { rules, ...settings }).skipped;
    expect(skipped({ publisher: 'independent', profile: 'submission' })).toEqual([
      { rule: 'breaking/parameter-removed', reason: 'Applies to the profile update, not to submission.' },
      { rule: 'icon/present', reason: 'Applies to verified publishers only.' },
    ]);
    expect(skipped({ publisher: 'verified', profile: 'repository' }).map(({ rule }) => rule)).toEqual([
      'breaking/parameter-removed',
      'icon/present',
      'package/single-connector',
    ]);
    expect(skipped({ publisher: 'verified', profile: 'update' })).toEqual([]);
  });

  it('take single checks out by publisher and profile', () => {
    const rule = defineRule('properties/publisher-owner', {
      needs: [],
      messages: {
        same: { check: 'properties/publisher-equals-owner', says: 'A.', help: 'B.' },
        other: { check: 'properties/publisher-differs-owner', says: 'A.', help: 'B.' },
      },
      check({ report }) {
        report('same', { at: folderPlace });
        report('other', { at: folderPlace });
      },
    });
    const checks = (publisher: 'verified' | 'independent') =>
      checkConnector(connector().snapshot(), { rules: [rule], publisher }).findings.map(({ check }) => check);
    expect(checks('verified')).toEqual(['properties/publisher-equals-owner']);
    expect(checks('independent')).toEqual(['properties/publisher-differs-owner']);
  });

  it('may say so themselves and still report', () => {
    const rule = stub('title/required', ({ report, skip }) => {
      report('found', { at: folderPlace, data: { what: 'x' } });
      skip('The rest could not be measured.');
    });
    const report = checkConnector(connector().snapshot(), { rules: [rule] });
    expect(report.findings).toHaveLength(1);
    expect(report.skipped).toEqual([{ rule: 'title/required', reason: 'The rest could not be measured.' }]);
  });
});

describe('the report', () => {
  it('tells publisher, profile and title', () => {
    const report = checkConnector(independentConnector().snapshot(), { rules: [] });
    expect(report).toEqual({
      title: 'Parcel Desk',
      publisher: { kind: 'independent', inferred: true },
      profile: 'submission',
      summary: { error: 0, warning: 0, info: 0 },
      findings: [],
      skipped: [],
    });
    const given = { rules: [], publisher: 'verified', profile: 'package' } as const;
    expect(checkConnector(connector().set('/info/title', 7).snapshot(), given)).toMatchObject({
      title: null,
      publisher: { kind: 'verified', inferred: false },
      profile: 'package',
    });
  });

  it('sorts findings by file, offset, rule and check, whatever the order of rules', () => {
    const scatter: Check = ({ definition, report }) => {
      const { doc, root } = definition;
      for (const key of ['host', 'swagger', 'info']) {
        const node = root.get(key);
        if (node !== undefined) report('found', { at: doc.key(node), data: { what: key } });
      }
      report('found', { at: filePlace('zz.png'), data: { what: 'z' } });
      report('found', { at: folderPlace, data: { what: '.' } });
    };
    const rules = ['title/required', 'description/required', 'title/max-length'].map((id) =>
      stub(id, scatter, ['definition']),
    );
    const order = (list: readonly Rule[]) =>
      checkConnector(connector().snapshot(), { rules: list }).findings.map(
        (f) => `${f.file} ${f.pointer} ${f.rule}`,
      );
    const sorted = order(rules);
    expect(order([...rules].reverse())).toEqual(sorted);
    expect(sorted.slice(0, 4)).toEqual([
      '.  description/required',
      '.  title/max-length',
      '.  title/required',
      'apiDefinition.swagger.json /swagger description/required',
    ]);
    expect(sorted.map((line) => line.split(' ')[1]).filter((pointer) => pointer !== '')).toEqual(
      ['/swagger', '/info', '/host'].flatMap((pointer) => [pointer, pointer, pointer]),
    );
    expect(sorted.at(-1)).toBe('zz.png  title/required');
  });

  it('takes severity from the report, else the message, else the catalogue', () => {
    const rule = defineRule('json/encoding', {
      needs: [],
      messages: {
        catalogue: { check: 'json/encoding', says: 'A.', help: 'B.' },
        message: { check: 'json/encoding', severity: 'info', says: 'A.', help: 'B.' },
      },
      check({ report }) {
        report('catalogue', { at: folderPlace, subject: '1' });
        report('message', { at: folderPlace, subject: '2' });
        report('message', { at: folderPlace, subject: '3', severity: 'warning' });
      },
    });
    const report = checkConnector(connector().snapshot(), { rules: [rule] });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error', 'info', 'warning']);
    expect(report.summary).toEqual({ error: 1, warning: 1, info: 1 });
  });

  it('fills messages and helps in without reading values as placeholders', () => {
    const [finding] = checkConnector(connector().snapshot(), {
      rules: [reportsFolder('title/required', '{what} $& {toString}')],
    }).findings;
    expect(finding?.message).toBe('Found {what} $& {toString}.');
    expect(finding?.help).toBe('Change {what} $& {toString}.');
  });

  it('holds more findings than a call has room for arguments', () => {
    const many = stub('title/required', ({ report }) => {
      for (let i = 0; i < 200_000; i += 1) report('found', { at: folderPlace, data: { what: i } });
      throw new Error('late');
    });
    const report = checkConnector(connector().snapshot(), { rules: [many] });
    expect(report.summary.error).toBe(200_001);
  });
});

describe('fingerprints', () => {
  const perOperation = stub(
    'operation/summary-required',
    ({ definition, report }) => {
      for (const operation of definition.operations) {
        for (const { node } of operation.parameters)
          report('found', { at: definition.doc.value(node), data: { what: operation.label } });
        report('found', {
          at: definition.doc.missingIn(operation.node, 'summary'),
          data: { what: operation.label },
        });
      }
    },
    ['definition'],
  );
  const prints = (given: ReturnType<typeof connector>) =>
    checkConnector(given.snapshot(), { rules: [perOperation] }).findings.map(
      ({ fingerprint }) => fingerprint,
    );

  it('survive other layouts, moved paths and reordered members', () => {
    const given = connector().operation('A').operation('B');
    const before = [...prints(given)].sort();
    expect(new Set(before).size).toBe(6);
    expect([...prints(given.layout('\t', '\r\n'))].sort()).toEqual(before);
    expect([...prints(connector().operation('B').operation('A'))].sort()).toEqual(before);
    const paths = (JSON.parse(given.snapshot().texts[0]?.text ?? '') as { paths: Record<string, unknown> })
      .paths;
    const moved = Object.fromEntries(
      Object.entries(paths)
        .reverse()
        .map(([path, item]) => [`/v2${path}`, item]),
    );
    expect([...prints(given.set('/paths', moved))].sort()).toEqual(before);
  });

  it('differ by check, file, anchor and subject, and count what is equal in all of them', () => {
    const rule = stub('title/required', ({ report }) => {
      report('found', { at: folderPlace });
      report('found', { at: folderPlace });
      report('found', { at: folderPlace, subject: 'a' });
      report('found', { at: filePlace('a') });
      report('found', { at: folderPlace.withAnchor('a') });
    });
    const { findings } = checkConnector(connector().snapshot(), {
      rules: [rule, reportsFolder('title/max-length')],
    });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(6);
    for (const { fingerprint } of findings) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stay when a message changes', () => {
    const print = (what: string) =>
      checkConnector(connector().snapshot(), { rules: [reportsFolder('title/required', what)] }).findings[0]
        ?.fingerprint;
    expect(print('one')).toBe(print('two'));
  });
});

describe('fixes', () => {
  const rule = stub(
    'title/required',
    ({ definition, report }) => {
      const { doc, root } = definition;
      const add = (key: string) => () => insertMember(doc, root, key, true);
      report('found', {
        at: doc.key(root),
        data: { what: 'a' },
        subject: 'a',
        fixes: [suggest('Add a', add('a')), safe('Add b', add('b'))],
      });
      report('found', {
        at: doc.key(root),
        data: { what: 'c' },
        subject: 'c',
        fixes: [suggest('Add c', add('c'))],
      });
      report('found', { at: doc.key(root), data: { what: 'd' }, subject: 'd' });
    },
    ['definition'],
  );

  it('are listed with the best grade, and their edits come when asked for', () => {
    const snapshot = connector().snapshot();
    const analysis = analyze(snapshot, { rules: [rule] });
    expect(analysis.report.findings.map(({ fix, fixes }) => [fix, fixes])).toEqual([
      [
        'safe',
        [
          { title: 'Add a', grade: 'suggest' },
          { title: 'Add b', grade: 'safe' },
        ],
      ],
      ['suggest', [{ title: 'Add c', grade: 'suggest' }]],
      ['none', []],
    ]);
    const [first, , last] = analysis.report.findings;
    const edits = analysis.editsOf(first?.fingerprint ?? '', 1) ?? [];
    const text = snapshot.texts[0]?.text ?? '';
    expect(JSON.parse(applyEdits(text, edits))).toEqual({ ...JSON.parse(text), b: true });
    expect(analysis.editsOf(first?.fingerprint ?? '', 2)).toBeUndefined();
    expect(analysis.editsOf(last?.fingerprint ?? '', 0)).toBeUndefined();
    expect(analysis.editsOf('0000000000000000', 0)).toBeUndefined();
  });

  it('are plain data in the report, which can be sent between processes', () => {
    const { report } = analyze(connector().snapshot(), { rules: [rule] });
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('leave the earlier of two overlapping edits', () => {
    const edit = (offset: number, length: number, text: string) => ({ file: 'a', offset, length, text });
    expect(applyEdits('abcdef', [edit(4, 1, 'E'), edit(1, 3, '-'), edit(2, 1, 'X')])).toBe('a-Ef');
    expect(applyEdits('ab', [edit(1, 0, 'x'), edit(1, 1, 'B')])).toBe('axB');
    expect(applyEdits('ab', [])).toBe('ab');
  });
});

describe('all rules', () => {
  const files = ['apiDefinition.swagger.json', 'apiProperties.json', 'readme.md', 'settings.json'] as const;

  it('give the same report again, with and without parsed documents kept', () => {
    const snapshot = connector().operation('X', { summary: '' }).unset('/info/title').snapshot();
    const first = checkConnector(snapshot);
    const cache = new Map();
    expect(checkConnector(structuredClone(snapshot))).toEqual(first);
    expect(analyze(snapshot, {}, cache).report).toEqual(first);
    expect(analyze(snapshot, {}, cache).report).toEqual(first);
    expect(checkConnector(snapshot, { rules: [...allRules].reverse() })).toEqual(first);
  });

  it('survive any text in any file', () => {
    const keys = fc.constantFrom(
      'info',
      'paths',
      '/a',
      'get',
      'parameters',
      'responses',
      '200',
      'schema',
      'definitions',
      '$ref',
      'properties',
      'title',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        fc.constantFrom<unknown>(null, true, 0, '', 'x', '#/definitions/a', 'internal'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      value.map((json) => JSON.stringify(json)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        texts,
        fc.constantFrom('verified', 'independent'),
        (name, text, publisher) => {
          const { findings } = checkConnector(connector().file(name, text).snapshot(), { publisher });
          expect(
            findings.filter(({ rule }) => rule === 'engine/rule-crashed').map(({ message }) => message),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survive an empty folder', () => {
    const snapshot = {
      name: '',
      parentName: '',
      entries: [],
      nestedConnectors: [],
      texts: [],
      unreadable: [],
    };
    const report = checkConnector(snapshot);
    expect(report.title).toBeNull();
    expect(report.findings.every(({ file }) => file === '.')).toBe(true);
  });
});

it('says what is missing from properties that are no object', () => {
  for (const text of ['null', '[]', '1']) {
    const { findings } = checkConnector(connector().file('apiProperties.json', text).snapshot());
    expect(
      findings
        .filter((f) => f.rule.startsWith('properties/'))
        .map((f) => f.check)
        .sort(),
    ).toEqual([
      'properties/brand-color-required',
      'properties/publisher-required',
      // The root itself is of the wrong type.
      'properties/schema',
      'properties/stack-owner-required',
    ]);
  }
});
