import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIcon } from '../../../src/adapters/icon';
import { parseHexColor } from '../../../src/engine/icon/color';
import { isOpaque, judgeBrand, logoOf, seenBackground } from '../../../src/engine/icon/judge';
import { measurements } from '../../../src/engine/icon/measurements';
import type { IconFacts } from '../../../src/shared/icon';

/** Published connectors, where they lie beside the project; they are not part of it. */
const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus');
const certified = path.join(corpus, 'certified-connectors');

interface Published {
  readonly folder: string;
  readonly facts: IconFacts;
  readonly brandColor: string;
}

function foldersWithIcon(parent: string): readonly string[] {
  if (!existsSync(parent)) return [];
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => path.join(parent, name))
    .filter((folder) => existsSync(path.join(folder, 'icon.png')));
}

async function published(folder: string): Promise<Published> {
  const bytes = readFileSync(path.join(folder, 'icon.png'));
  const { reading, preview } = await readIcon(bytes, 'icon.png');
  expect(reading.problem, folder).toBeUndefined();
  expect(preview, folder).toBeDefined();
  const properties = readFileSync(path.join(folder, 'apiProperties.json'), 'utf8');
  const brandColor = /"iconBrandColor"\s*:\s*"([^"]*)"/.exec(properties)?.[1] ?? '';
  expect(measurements(reading, brandColor), folder).toHaveLength(11);
  if (reading.facts === undefined) throw new Error(`${folder}: not measured`);
  return { folder, facts: reading.facts, brandColor };
}

function isPlausible({ folder, facts }: Published): void {
  const { width, height, contentBox } = facts;
  expect(width, folder).toBe(height);
  expect(facts.ringUniformShare, folder).toBeGreaterThan(0.95);
  expect(facts.edgesMatchBackground || !isOpaque(facts.background), folder).toBe(true);
  expect(facts.transparentShare, folder).toBeLessThanOrEqual(facts.translucentShare);
  expect(contentBox, folder).toBeDefined();
  const logo = logoOf(facts);
  expect(logo?.scaledSide, folder).toBeGreaterThan(100);
  expect(logo?.scaledSide, folder).toBeLessThanOrEqual(230);
}

const folders = existsSync(corpus)
  ? ['certified-connectors', 'custom-connectors'].flatMap((part) => foldersWithIcon(path.join(corpus, part)))
  : [];

describe('published icons', () => {
  it('are decoded and measured, as far as they are at hand', async () => {
    for (const folder of folders) isPlausible(await published(folder));
  });

  // What the catalogue's own calibration found in the certified folders (section 10).
  it('measure as the catalogue says, where all eleven certified ones are at hand', async () => {
    const icons = await Promise.all(foldersWithIcon(certified).map(published));
    if (icons.length !== 11) return;
    expect(icons.filter(({ facts }) => facts.width === 230)).toHaveLength(9);
    const seeThrough = icons.filter(({ facts }) => !isOpaque(facts.background));
    expect(seeThrough).toHaveLength(1);
    const differences = icons
      .filter((icon) => !seeThrough.includes(icon))
      .map(({ facts, brandColor }) => {
        const brand = parseHexColor(brandColor);
        return brand && judgeBrand(seenBackground(facts), brand).difference;
      });
    expect(differences.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 32]);
    const sides = icons
      .filter(({ facts }) => facts.width === 230)
      .map(({ facts }) => logoOf(facts)?.scaledSide ?? 0);
    expect([Math.min(...sides), Math.max(...sides)]).toEqual([125, 166]);
    expect(icons.filter(({ facts }) => facts.ringTranslucentShare > 0)).toEqual(seeThrough);
  });
});
