import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
import rule from '../../../src/engine/rules/icon/size';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const size = (width: number, height = width) =>
  connector().icon({ claimedSize: { width, height } }).iconFacts({ width, height });
const square = 'icon/square';

testRule(rule, {
  passes: {
    '230 x 230': connector(),
    'the smallest side that passes': size(220),
    'the largest side that passes': size(240),
    'a byte less than 1 MB': connector().icon({ bytes: 1_048_575 }),
    'an icon without a readable header': connector().icon({ claimedSize: undefined }),
    'no icon': connector().icon(undefined),
  },
  reports: {
    'a rectangle': {
      given: size(230, 229),
      finds: [{ check: square, severity: 'error', file: 'icon.png', at: '', says: '230 x 229', fix: 'none' }],
    },
    'a rectangle that is too low as well': {
      given: size(230, 200),
      finds: [{ check: 'icon/size', severity: 'warning', fix: 'none' }, { check: square }],
    },
    'one pixel too small': {
      given: size(219),
      finds: [{ severity: 'warning', says: '219 x 219', fix: 'suggest' }],
    },
    'one pixel too large': { given: size(241), finds: [{ severity: 'warning', fix: 'suggest' }] },
    'the smallest side that is only questioned': { given: size(100), finds: [{ severity: 'warning' }] },
    'the largest side that is only questioned': { given: size(300), finds: [{ severity: 'warning' }] },
    'far too small': { given: size(99), finds: [{ severity: 'error' }] },
    'far too large': { given: size(301), finds: [{ severity: 'error', fix: 'suggest' }] },
    'an animation, which a fix would end': {
      given: size(471).icon({ animated: true }),
      finds: [{ severity: 'error', fix: 'none' }],
    },
    'an icon that is a link': {
      given: size(471).with({ entries: [{ name: 'icon.png', kind: 'symlink', size: 0 }] }),
      finds: [{ severity: 'error', fix: 'none' }],
    },
    'one side near and one far': {
      given: size(250, 301),
      finds: [{ severity: 'error', says: '250 x 301' }, { check: square }],
    },
    'a claim beyond reason, not decoded': {
      given: connector().icon({ claimedSize: { width: 100_000, height: 100_000 }, facts: undefined }),
      finds: [{ severity: 'error', says: '100,000 x 100,000', fix: 'none' }],
    },
    'a file of 1 MB': {
      given: connector().icon({ bytes: 1_048_576 }),
      finds: [{ check: 'icon/file-size', severity: 'warning', says: '1,048,576' }],
    },
    'a file of 2 MB without a readable header': {
      given: connector().icon({ bytes: 2_097_152, claimedSize: undefined }),
      finds: [{ check: 'icon/file-size', says: '2,097,152' }],
    },
  },
});

describe('the fix', () => {
  it('says how the icon is to be painted anew, under the name it has', () => {
    const given = size(471).icon({ name: 'Icon.PNG' }).snapshot();
    const { report, fileEditOf } = analyze(given, { rules: [rule], publisher: 'verified' });
    const [finding] = report.findings;
    expect(finding?.fixes).toEqual([
      { title: 'Resample it to 230 x 230 pixels', grade: 'suggest', onDisk: true },
    ]);
    const operation = { kind: 'resample', side: 230 };
    expect(fileEditOf(finding?.fingerprint ?? '', 0)).toEqual({ kind: 'icon', file: 'Icon.PNG', operation });
  });
});
