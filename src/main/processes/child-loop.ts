import type { HostAnswer, HostRequest } from './process-host';

/** The part of `process.parentPort` that is used. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

/** How a utility process does its work. */
export interface ChildHandlers {
  /** Answers a request; what it throws is told to the host as text. */
  answer(payload: unknown): unknown;
  /** Takes a message that wants no answer. */
  take?(message: unknown): void;
}

/** Connects handlers to the host that started this process. */
export function runChildLoop(handlers: ChildHandlers): void {
  const port = (process as unknown as { readonly parentPort: ParentPort }).parentPort;
  port.on('message', ({ data }) => {
    if (!isRequest(data)) {
      handlers.take?.(data);
      return;
    }
    const { id, payload } = data;
    void reply(id, payload);
  });

  async function reply(id: number, payload: unknown): Promise<void> {
    let answer: HostAnswer;
    try {
      answer = { id, result: await handlers.answer(payload) };
    } catch (error) {
      answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    port.postMessage(answer);
  }
}

function isRequest(message: unknown): message is HostRequest {
  return typeof message === 'object' && message !== null && 'id' in message && 'payload' in message;
}
