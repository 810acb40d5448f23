/** Entry of the utility process that runs the rules, so that no document can hold up the window. */
import { runChildLoop } from './child-loop';
import type { EngineNotice, EngineRequest } from './engine-messages';
import { EngineService } from './engine-service';

const service = new EngineService();
runChildLoop({
  answer: (payload) => service.answer(payload as EngineRequest),
  take: (message) => service.take(message as EngineNotice),
});
