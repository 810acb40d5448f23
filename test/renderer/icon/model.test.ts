import { describe, expect, it } from 'vitest';
import { comparedColors } from '../../../src/renderer/features/icon/compared-colors';
import {
  bytesText,
  declaredBrandColor,
  formatText,
  iconFindings,
  otherFindings,
  verdictOf,
} from '../../../src/renderer/features/icon/model';
import { facts, finding, measurement, report, rule } from './support';

const rules = new Map([
  ['icon/size', rule('icon/size', ['icon/square', 'icon/size'], ['verified'])],
  ['icon/brand-color-match', rule('icon/brand-color-match', ['icon/brand-color-match'], ['verified'])],
]);

describe('a verdict', () => {
  it('waits for the first report', () => {
    expect(verdictOf(measurement('icon/size'), null, rules)).toEqual({ kind: 'pending' });
  });

  it('passes where a check that ran found nothing', () => {
    const other = finding({ check: 'icon/square', rule: 'icon/size' });
    expect(verdictOf(measurement('icon/size'), report([other]), rules)).toEqual({ kind: 'pass' });
  });

  it('is every finding of the check', () => {
    const findings = [finding({ fingerprint: 'a' }), finding({ fingerprint: 'b' })];
    expect(verdictOf(measurement('icon/size'), report(findings), rules)).toEqual({
      kind: 'findings',
      findings,
    });
  });

  it('is suppressed where nothing the check found counts', () => {
    const suppressed = finding({ suppressed: { kind: 'finding', reason: 'Drawn anew next month.' } });
    const reported = report([suppressed]);
    expect(verdictOf(measurement('icon/size'), reported, rules)).toEqual({
      kind: 'suppressed',
      findings: [suppressed],
    });
    const both = [suppressed, finding({ fingerprint: 'b' })];
    expect(verdictOf(measurement('icon/size'), report(both), rules)).toEqual({
      kind: 'findings',
      findings: both,
    });
  });

  it('is no pass where the rule was skipped', () => {
    const skipped = [{ rule: 'icon/size', reason: 'Applies to verified publishers only.' }];
    expect(verdictOf(measurement('icon/square'), report([], { skipped }), rules)).toEqual({
      kind: 'not-judged',
      reason: 'Applies to verified publishers only.',
    });
  });

  it('is no pass where the check is not asked of this publisher', () => {
    const independent = report([], { publisher: { kind: 'independent', inferred: false } });
    expect(verdictOf(measurement('icon/size'), independent, rules)).toMatchObject({ kind: 'not-judged' });
  });

  it('is no pass where the rule crashed', () => {
    const crash = finding({
      rule: 'engine/rule-crashed',
      check: 'engine/rule-crashed',
      message: 'The rule icon/size could not finish on this connector: x',
    });
    expect(verdictOf(measurement('icon/square'), report([crash]), rules)).toMatchObject({
      kind: 'not-judged',
    });
  });

  it.each(['icon/background-uniform', 'properties/brand-color-required'])(
    'on the brand color is none where %s is broken',
    (check) => {
      const found = report([finding({ check })]);
      expect(verdictOf(measurement('icon/brand-color-match'), found, rules)).toMatchObject({
        kind: 'not-judged',
      });
      expect(verdictOf(measurement('icon/size'), found, rules)).toEqual({ kind: 'pass' });
    },
  );
});

describe('findings of the icon', () => {
  const brand = finding({ rule: 'properties/brand-color', check: 'properties/brand-color-forbidden' });
  const title = finding({ rule: 'title/required', check: 'title/required' });
  const size = finding();

  it('are those of the icon and of the brand color', () => {
    expect(iconFindings(report([brand, title, size]))).toEqual([brand, size]);
    expect(iconFindings(null)).toEqual([]);
  });

  it('are shown apart where no measured value is about them', () => {
    expect(otherFindings([brand, size], [measurement('icon/size')])).toEqual([brand]);
  });
});

describe('declaredBrandColor', () => {
  it.each([
    ['{"properties":{"iconBrandColor":"#2c516d"}}', '#2c516d'],
    ['{"properties":{"iconBrandColor":"#2c516d",}', '#2c516d'],
    ['{"properties":{"iconBrandColor":7}}', undefined],
    ['{"properties":[]}', undefined],
    ['{"__proto__":{"properties":{"iconBrandColor":"#fff"}}}', undefined],
    ['[', undefined],
    ['', undefined],
  ])('of %s is %s', (text, color) => {
    expect(declaredBrandColor(text)).toBe(color);
  });
});

describe('compared colors', () => {
  it('are background, brand color, white and the default, with differences', () => {
    const [background, declared, white, standard] = comparedColors(facts(), '#2C516E');
    expect(background).toEqual({ name: 'Background', value: '#2c516d', paint: '#2c516d' });
    expect(declared).toMatchObject({ value: '#2C516E', paint: '#2c516e', difference: { channels: 1 } });
    expect(white).toMatchObject({ value: '#ffffff', difference: { channels: 211 } });
    expect(standard).toMatchObject({ value: '#007ee5' });
    expect(declared?.difference?.deltaE).toBeLessThan(1);
  });

  it('say what a missing or unreadable brand color is', () => {
    expect(comparedColors(facts(), undefined)[1]).toEqual({ name: 'iconBrandColor', value: 'not given' });
    expect(comparedColors(facts(), 'blue')[1]).toEqual({
      name: 'iconBrandColor',
      value: 'blue (not #rrggbb)',
    });
  });

  it('show a see-through background as it looks on white', () => {
    const background = { r: 0, g: 0, b: 0, a: 51 };
    expect(comparedColors(facts({ background }), undefined)[0]).toEqual({
      name: 'Background',
      value: '#000000, 20 % opaque',
      paint: '#cccccc',
    });
  });
});

describe('words', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [14_230, '14.2 kB'],
    [512_000, '512 kB'],
    [2_500_000, '2.5 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });

  it('name the kind of picture', () => {
    expect(formatText('jpeg')).toBe('a JPEG picture');
    expect(formatText('webp')).toBe('a WebP picture');
    expect(formatText('svg')).toBe('an SVG drawing');
    expect(formatText('unknown')).toBe('no kind of picture we know');
  });
});
