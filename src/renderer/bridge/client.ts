import type { RequestChannel, RequestInput, RequestOutput } from '../../shared/ipc';
import type { Result } from '../../shared/result';
import { showNotice } from '../store/notices';

/** Calls the main process; failures come back as values. */
export function call<C extends RequestChannel>(
  channel: C,
  input: RequestInput<C>,
): Promise<Result<RequestOutput<C>>> {
  return window.workbench.call(channel, input);
}

/** Calls the main process; a failure is shown to the person and answered with undefined. */
export async function ask<C extends RequestChannel>(
  channel: C,
  input: RequestInput<C>,
): Promise<RequestOutput<C> | undefined> {
  const result = await call(channel, input);
  if (result.ok) return result.value;
  showNotice({ intent: 'error', text: result.error.message });
  return undefined;
}
