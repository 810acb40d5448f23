import { estimateDeployment } from '../../engine/timeline';
import { fail, ok, type Result } from '../../shared/result';
import type { Estimate, EstimateInput } from '../../shared/timeline';
import type { NamespaceHandlers } from './answer';
import { type Services, withStorage } from './services';

export function timelineHandlers(services: Services): NamespaceHandlers<'timeline'> {
  return {
    'timeline/estimate': (input) => estimateOf(input),
    'timeline/save': ({ submissionId, input }) => {
      const estimate = estimateOf(input);
      if (!estimate.ok) return estimate;
      return withStorage(services, (storage) => {
        storage.timelines.save(submissionId, input, estimate.value);
        return estimate;
      });
    },
    'timeline/stored': ({ submissionId }) =>
      withStorage(services, (storage) => ok(storage.timelines.get(submissionId)?.estimate ?? null)),
  };
}

/** Failure `no-estimate` with the reason when the dates allow none. */
function estimateOf(input: EstimateInput): Result<Estimate> {
  try {
    return ok(estimateDeployment(input));
  } catch (error) {
    if (error instanceof RangeError) return fail('no-estimate', error.message);
    throw error;
  }
}
