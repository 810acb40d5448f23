import path from 'node:path';
import { loadDictionary } from '../../src/adapters/dictionary';

const loaded = loadDictionary(path.resolve(import.meta.dirname, '../../resources'));
if (!loaded.ok) throw new Error(loaded.error.message);

/** The dictionary that ships with the program. */
export const shippedDictionary = loaded.value;
