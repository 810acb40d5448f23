import type { EventChannel, EventPayload, RequestChannel, RequestInput, RequestOutput } from './ipc';
import type { Result } from './result';

/** What the preload script gives to the window as `window.workbench`. */
export interface Workbench {
  /** Calls the main process; never rejects. */
  call<C extends RequestChannel>(channel: C, input: RequestInput<C>): Promise<Result<RequestOutput<C>>>;
  /** Listens to an event; returns the way to stop. */
  on<E extends EventChannel>(channel: E, listener: (payload: EventPayload<E>) => void): () => void;
  /** Absolute path of a dropped file or folder, empty when it has none. */
  pathOf(file: File): string;
  readonly platform: string;
}
