import type { z } from 'zod';
import { type RequestChannel, type RequestOutput, requests } from '../../shared/ipc';
import { fail, type Result } from '../../shared/result';
import type { Log } from '../log/file-log';
import type { Sender } from '../security/sender';

/** Input as a handler gets it, after validation. */
export type HandlerInput<C extends RequestChannel> = z.output<(typeof requests)[C]['input']>;

/** Answers one channel. Expected failures are values; what it throws is logged and told as `internal`. */
export type Handler<C extends RequestChannel> = (
  input: HandlerInput<C>,
) => Result<RequestOutput<C>> | Promise<Result<RequestOutput<C>>>;

type ChannelOf<N extends string> = Extract<RequestChannel, `${N}/${string}`>;

/** All handlers of one namespace, such as `workspace`. */
export type NamespaceHandlers<N extends string> = { readonly [C in ChannelOf<N>]: Handler<C> };

/** Handlers for the whole contract. */
export type Handlers = { readonly [C in RequestChannel]: Handler<C> };

export interface ServeContext {
  isTrusted(sender: Sender): boolean;
  readonly log: Log;
}

/** One request from the window: sender check, validation, handler; never rejects. */
export async function answer<C extends RequestChannel>(
  channel: C,
  handler: Handler<C>,
  context: ServeContext,
  sender: Sender,
  input: unknown,
): Promise<Result<RequestOutput<C>>> {
  if (!context.isTrusted(sender)) {
    context.log.error(`${channel} was refused: the sender is not the workstation's own page.`);
    return fail('untrusted-sender', 'The request did not come from the workstation and was refused.');
  }
  const parsed = requests[channel].input.safeParse(input);
  if (!parsed.success) {
    context.log.error(`${channel} got an invalid request: ${parsed.error.message}`);
    return fail('contract', `The request ${channel} is not valid and was refused.`);
  }
  try {
    return await handler(parsed.data as HandlerInput<C>);
  } catch (error) {
    context.log.error(`${channel} failed unexpectedly.`, error);
    return fail(
      'internal',
      `Something went wrong inside the workstation. Try again; the details are in ${context.log.file}.`,
    );
  }
}
