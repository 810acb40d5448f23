import {
  type EventChannel,
  type EventPayload,
  events,
  type RequestChannel,
  type RequestInput,
  type RequestOutput,
  requests,
} from '../shared/ipc';
import { fail, ok, type Result } from '../shared/result';

/** What of Electron's IPC the bridge needs; the preload script gives the real one, tests a fake. */
export interface Transport {
  /** Asks the main process; may reject. */
  invoke(channel: string, input: unknown): Promise<unknown>;
  /** Listens to the main process; returns the way to stop. */
  listen(channel: string, listener: (payload: unknown) => void): () => void;
}

const asResult = (answer: unknown): Result<unknown> | undefined => {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return undefined;
  return answer as Result<unknown>;
};

/**
 * Calls over the fixed list of channels, validated before sending and after receiving; never rejects.
 * Failure codes made here: `contract` (channel, input or answer do not match the contract) and `unreachable`.
 */
export function createCall(transport: Transport) {
  return async <C extends RequestChannel>(
    channel: C,
    input: RequestInput<C>,
  ): Promise<Result<RequestOutput<C>>> => {
    if (!Object.hasOwn(requests, channel)) {
      return fail('contract', 'The window asked for something the workstation does not know.');
    }
    const contract = requests[channel];
    const sent = contract.input.safeParse(input);
    if (!sent.success)
      return fail('contract', `The request ${channel} is not valid: ${firstIssue(sent.error)}`);
    let answer: Result<unknown> | undefined;
    try {
      answer = asResult(await transport.invoke(channel, sent.data));
    } catch {
      return fail('unreachable', 'The workstation did not answer. Close the window and start it again.');
    }
    if (answer === undefined) return fail('contract', `The answer to ${channel} is not valid.`);
    if (!answer.ok) return fail(String(answer.error?.code), String(answer.error?.message));
    const received = contract.output.safeParse(answer.value);
    if (!received.success) {
      return fail('contract', `The answer to ${channel} is not valid: ${firstIssue(received.error)}`);
    }
    return ok(received.data as RequestOutput<C>);
  };
}

/** Listens to one of the fixed list of events; payloads that do not match the contract are dropped. */
export function createOn(transport: Transport) {
  return <E extends EventChannel>(channel: E, listener: (payload: EventPayload<E>) => void): (() => void) => {
    if (!Object.hasOwn(events, channel)) return () => undefined;
    return transport.listen(channel, (payload) => {
      const received = events[channel].safeParse(payload);
      if (received.success) listener(received.data as EventPayload<E>);
    });
  };
}

function firstIssue(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'unknown reason';
  return `${issue.path.map(String).join('.') || 'value'}: ${issue.message}`;
}
