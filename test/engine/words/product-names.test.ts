import { describe, expect, it } from 'vitest';
import { productNameSeverity, productNamesIn } from '../../../src/engine/words/product-names';

const names = (text: string) => productNamesIn(text).map(({ list, name }) => `${list} ${name}`);

describe('productNamesIn', () => {
  it('finds names with no gap or one of four gaps', () => {
    for (const gap of ['', ' ', '\u00a0', '-', '_'])
      expect(names(`For power${gap}APPS users`)).toHaveLength(1);
  });

  it('finds no name across other gaps', () => {
    for (const gap of ['  ', '\t', '\n', '/', ' -']) expect(names(`Power${gap}BI`)).toEqual([]);
  });

  it('finds whole words only', () => {
    expect(names('CardsForPowerApps, PowerApps2, empower apps, Power appsmith')).toEqual([]);
    expect(names("PowerApps's (Power Platform).")).toEqual(['PP1 PowerApps', 'PP1 Power Platform']);
  });

  it('tells the lists apart and keeps text order', () => {
    expect(names('Dataverse and Power BI for Power Automate')).toEqual([
      'PP3 Dataverse',
      'PP2 Power BI',
      'PP1 Power Automate',
    ]);
  });

  it('gives places in UTF-16 units', () => {
    expect(productNamesIn('\u{1F600} Power App')).toMatchObject([{ from: 3, to: 12 }]);
  });

  it('leaves everyday words and other services alone', () => {
    expect(names('Flow, Azure, Office, Teams, Dynamics, logical apps, power bills')).toEqual([]);
  });
});

describe('productNameSeverity', () => {
  it('follows the lists', () => {
    expect(productNameSeverity('PP1', 'Contoso')).toBe('error');
    expect(productNameSeverity('PP2', undefined)).toBe('error');
    expect(productNameSeverity('PP3', 'Contoso')).toBe('warning');
  });

  it('only advises Microsoft on its own names', () => {
    expect(productNameSeverity('PP1', ' microsoft ')).toBe('info');
    expect(productNameSeverity('PP2', 'Microsoft')).toBe('info');
    expect(productNameSeverity('PP3', 'Microsoft')).toBe('warning');
    expect(productNameSeverity('PP1', 'Microsoft Corporation')).toBe('error');
  });
});
