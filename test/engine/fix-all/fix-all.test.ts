import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/engine/define-rule';
import { safe, suggest } from '../../../src/engine/fix';
import { fixAll } from '../../../src/engine/fix-all';
import { filePlace, TextDocument } from '../../../src/engine/model/text-document';
import { rules } from '../../../src/engine/rules';
import type { Severity, TextEdit } from '../../../src/shared/finding';
import { connector, independentConnector } from '../../support/builders';

const definition = 'apiDefinition.swagger.json';

/** A rule, under an id of the catalogue, that replaces words of the readme. */
function replacing(id: string, from: RegExp, to: string, severity: Severity = 'warning'): Rule {
  const base = rules.find(({ info }) => info.id === id);
  if (base === undefined) throw new Error(`No rule ${id}.`);
  return {
    info: base.info,
    needs: [],
    messages: { found: { check: base.info.checks[0]?.key ?? id, says: 'Found.', help: 'Fix it.' } },
    check({ connector: { snapshot }, report }) {
      const source = snapshot.texts.find(({ name }) => name === 'readme.md');
      const match = source === undefined ? null : from.exec(source.text);
      if (source === undefined || match === null) return;
      const edit: TextEdit = { file: 'readme.md', offset: match.index, length: match[0].length, text: to };
      const at = new TextDocument(source).stretch(match.index, 0);
      report('found', { at, severity, fixes: [safe(`Write ${to}`, () => [edit])] });
    },
  };
}

const withReadme = (text: string) => connector().file('readme.md', text).snapshot();
const textAfter = (result: ReturnType<typeof fixAll>): string | undefined => result.files[0]?.after;

describe('fixAll', () => {
  it('leaves a sound connector alone', () => {
    const result = fixAll(connector().snapshot());
    expect(result).toMatchObject({ files: [], applied: [], rounds: 0, complete: true });
  });

  it('applies fixes that lie apart at once and the others in later rounds', () => {
    const snapshot = independentConnector()
      .set('/paths/~1parcels/get/description', 'Gets the  state of one parcel by its number')
      .set('/basePath', 'v1')
      .snapshot();
    const result = fixAll(snapshot, { publisher: 'independent' });
    expect(result.report.summary.error).toBe(0);
    expect(result.files.map(({ name }) => name)).toEqual([definition]);
    expect(result.applied.length).toBeGreaterThan(1);
    expect(result.complete).toBe(true);
    const [file] = result.files;
    expect(file?.after).toContain('"/v1"');
    expect(file?.before).toBe(snapshot.texts.find(({ name }) => name === definition)?.text);
  });

  it('applies what belongs to the rules and checks asked for', () => {
    const snapshot = independentConnector()
      .set(
        '/info/description',
        'Parcel Desk tracks parcels and tells you where each one of them is right now',
      )
      .set('/basePath', 'v1')
      .snapshot();
    const result = fixAll(snapshot, { publisher: 'independent' }, { rules: ['swagger/base-path'] });
    expect(result.applied.map(({ check }) => check)).toEqual(['swagger/base-path']);
    expect(fixAll(snapshot, { publisher: 'independent' }, { rules: [] }).applied).toEqual([]);
  });

  it('stops when two rules undo each other', () => {
    const config = {
      rules: [replacing('title/english', /tea/, 'coffee'), replacing('title/max-length', /coffee/, 'tea')],
    };
    const result = fixAll(withReadme('A cup of tea.'), config);
    expect(result.complete).toBe(true);
    expect(result.applied).toHaveLength(1);
    expect(textAfter(result)).toBe('A cup of coffee.');
  });

  it('comes to an end when a fix never clears its finding', () => {
    const result = fixAll(withReadme('a'), { rules: [replacing('title/english', /$/, 'a')] });
    expect(result.complete).toBe(false);
    expect(result.rounds).toBeLessThanOrEqual(40);
  });

  it('leaves out the one fix that adds an error and applies the rest', () => {
    const bad = replacing('title/required', /one/, 'ONE');
    const good = replacing('title/english', /two/, 'TWO');
    const adds = replacing('host/production', /ONE/, 'ONE', 'error');
    const result = fixAll(withReadme('one two'), { rules: [bad, good, adds] });
    expect(textAfter(result)).toBe('one TWO');
    expect(result.applied.map(({ rule }) => rule)).toEqual(['title/english']);
  });

  it('leaves out a fix that makes a JSON file unreadable', () => {
    const breaking: Rule = {
      ...replacing('title/english', /x/, 'y'),
      needs: ['definition'],
      check({ definition: model, report }) {
        const at = model.doc.value(model.root);
        report('found', {
          at,
          fixes: [safe('Break it', () => [{ file: definition, offset: 0, length: 1, text: '' }])],
        });
      },
    };
    expect(fixAll(connector().snapshot(), { rules: [breaking] })).toMatchObject({
      files: [],
      complete: true,
    });
  });

  it('ignores edits outside the texts of the snapshot', () => {
    for (const edit of [
      { file: '../readme.md', offset: 0, length: 0, text: 'x' },
      { file: 'readme.md', offset: 1_000_000, length: 1, text: 'x' },
      { file: 'readme.md', offset: -1, length: 1, text: 'x' },
    ]) {
      const rule: Rule = {
        ...replacing('title/english', /x/, 'y'),
        check({ report }) {
          report('found', { at: filePlace('readme.md'), fixes: [safe('Reach out', () => [edit])] });
        },
      };
      expect(fixAll(connector().snapshot(), { rules: [rule] })).toMatchObject({ files: [], applied: [] });
    }
  });

  it('takes suggestions only when asked to', () => {
    const base = replacing('title/english', /tea/, 'coffee');
    const suggesting: Rule = {
      ...base,
      check: (context) =>
        base.check({
          ...context,
          snapshot: context.snapshot,
          connector: context.connector,
          report: (message, details) =>
            context.report(message, {
              ...details,
              fixes: (details.fixes ?? []).map(({ title, edits }) => suggest(title, edits)),
            }),
        }),
    };
    const snapshot = withReadme('A cup of tea.');
    expect(fixAll(snapshot, { rules: [suggesting] }).files).toEqual([]);
    expect(textAfter(fixAll(snapshot, { rules: [suggesting] }, { grade: 'suggest' }))).toBe(
      'A cup of coffee.',
    );
  });
});
