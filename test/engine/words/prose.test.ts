import { expect, it } from 'vitest';
import { isEnglishProse } from '../../../src/engine/words/prose';
import { shippedDictionary } from '../../support/dictionary';

it('is English text with a few unknown words', () => {
  for (const text of [
    'Returns the oprientation of the parcel.',
    'Congitive Services Key',
    'On TPS Regiser',
    'Related activies',
    'The BFD and MTU of the XYZT interfce.',
  ])
    expect(isEnglishProse(text, shippedDictionary), text).toBe(true);
});

it('is no list of names, no text in another language and no single word', () => {
  for (const text of [
    'oprientation',
    '',
    'Zalandor Rainbirt Blorptuk',
    'Pakke navnet oprientation blorptuk.',
    'Emita boletos para el cliente',
    'Recherche avancee des documents et des dossiers par type simple',
  ])
    expect(isEnglishProse(text, shippedDictionary), text).toBe(false);
});
