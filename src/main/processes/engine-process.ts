/** Entry of the utility process that runs the rules, so that no document can hold up the window. */
import path from 'node:path';
import { loadDictionary } from '../../adapters/dictionary';
import { runChildLoop } from './child-loop';
import type { EngineNotice, EngineRequest } from './engine-messages';
import { EngineService } from './engine-service';

// In the program's resources, packed or not. Without it the report says what was not looked for.
const dictionary = loadDictionary(path.resolve(import.meta.dirname, '../../resources'));
const service = new EngineService(dictionary.ok ? dictionary.value : undefined);
runChildLoop({
  answer: (payload) => service.answer(payload as EngineRequest),
  take: (message) => service.take(message as EngineNotice),
});
