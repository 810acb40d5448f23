import { describe, expect, it } from 'vitest';
import { ruleInfo } from '../../../src/engine/catalogue';
import { measureIcon } from '../../../src/engine/icon/measure';
import { measurements } from '../../../src/engine/icon/measurements';
import type { Pixels } from '../../../src/engine/icon/pixels';
import type { IconReading } from '../../../src/shared/icon';
import { icon, picture, rounded } from '../../support/pixels';

function reading(pixels: Pixels, parts: Partial<IconReading> = {}): IconReading {
  const { width, height } = pixels;
  const facts = measureIcon(pixels);
  return { name: 'icon.png', bytes: 4096, format: 'png', claimedSize: { width, height }, facts, ...parts };
}

function shown(given: IconReading, brandColor?: string): Readonly<Record<string, string>> {
  return Object.fromEntries(measurements(given, brandColor).map(({ id, measured }) => [id, measured]));
}

const ruleIds = ['png', 'size', 'opaque-background', 'brand-color-match', 'background-color', 'logo-size'];
const checks = ruleIds.flatMap((id) => ruleInfo(`icon/${id}`).checks.map(({ key }) => key));

describe('measurements', () => {
  it('has one entry for each check of the icon rules, in their order', () => {
    const entries = measurements(reading(icon('#2c516d')), '#2c516d');
    expect(entries.map(({ check }) => check)).toEqual(checks);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('shows the values of a sound icon', () => {
    expect(shown(reading(icon('#2c516d')), '#2C516D')).toEqual({
      format: 'PNG',
      shape: 'Square',
      size: '230 x 230 pixels',
      'file-size': '4,096 bytes',
      transparency: '0% of the border, 0% of the icon',
      corners: 'None',
      uniform: '100% of the border in one color',
      'brand-color': '#2c516d, 0 of 255 apart (ΔE 0)',
      white: expect.stringMatching(/^#2c516d, 211 of 255 apart \(ΔE \d+(\.\d)?\)$/),
      'default-blue': expect.stringMatching(/^#2c516d, 120 of 255 apart /),
      logo: '160 x 160 pixels',
    });
  });

  it('gives the background as a color to show, and nothing else', () => {
    const colors = measurements(reading(icon('#2c516d')), undefined).filter(
      ({ color }) => color !== undefined,
    );
    expect(colors.map(({ id, color }) => [id, color])).toEqual(
      ['uniform', 'brand-color', 'white', 'default-blue'].map((id) => [id, '#2c516d']),
    );
  });

  it('says what a missing brand color means', () => {
    const entry = measurements(reading(icon('#2c516d')), 'blue').find(({ id }) => id === 'brand-color');
    expect(entry).toMatchObject({ measured: '#2c516d', expected: expect.stringContaining('not valid') });
  });

  it('names rounded corners, see-through backgrounds and logos that touch the border', () => {
    expect(shown(reading(rounded(icon('#2c516d'), 24, '#ffffff'))).corners).toBe('all four corners');
    const clear = shown(reading(icon('#00000000', { left: 0, top: 20, right: 100, bottom: 120 })), '#2c516d');
    expect(clear['brand-color']).toContain('See-through, #ffffff on white, 211 of 255');
    expect(clear.logo).toBe('100 x 100 pixels, touching the border');
    expect(shown(reading(picture(() => '#2c516d'))).logo).toBe('None: the icon is blank');
  });

  it('scales the logo of an icon of another size', () => {
    const box = { left: 50, top: 100, right: 389, bottom: 172 };
    expect(shown(reading(icon('#2823fb', box, 400))).logo).toBe(
      '339 x 72 pixels, 194.9 scaled to a 230 pixel icon',
    );
  });

  it('says that nothing was measured where the icon was not decoded', () => {
    const problem = { kind: 'damaged', message: 'icon.png is damaged.', help: 'Export it again.' } as const;
    const values = shown({ name: 'icon.png', bytes: 12, format: 'png', problem }, '#2c516d');
    expect(values).toMatchObject({ format: 'PNG, damaged', shape: 'Not measured', 'file-size': '12 bytes' });
    expect(Object.values(values).filter((value) => value === 'Not measured')).toHaveLength(9);
    expect(shown({ name: 'icon.png', bytes: 12, format: 'svg' }).format).toBe('SVG');
    expect(shown({ name: 'icon.png', bytes: 0, format: 'unknown' }).format).toBe('No known kind of picture');
  });
});
