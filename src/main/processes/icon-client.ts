import type { IconReader } from '../../adapters/disk';
import type { EditedIcon } from '../../adapters/icon';
import type { IconOperation, IconPreview, IconReading } from '../../shared/icon';
import { fail, ok, type Result } from '../../shared/result';
import { type ChildPort, ProcessHost } from './process-host';

const ICON_TIMEOUT_MS = 15_000;
/** The decoder takes much memory and is rarely needed again soon. */
const IDLE_MS = 60_000;

/** Message to the icon process. */
export interface IconJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** To paint the icon anew; without it the icon is read. */
  readonly operation?: IconOperation;
}

/** Paints an icon anew; as `editIcon`. */
export type IconEditor = (
  bytes: Uint8Array,
  name: string,
  operation: IconOperation,
) => Promise<Result<EditedIcon>>;

/** Its answer to a job with an operation. */
export type IconEditOutcome = Result<EditedIcon>;

/** Its answer to one without. */
export interface IconOutcome {
  readonly reading: IconReading;
  readonly preview?: IconPreview;
}

/** Decodes icons in the icon process. */
export class IconClient {
  private readonly host: ProcessHost;

  constructor(spawn: () => ChildPort, onTrouble: (what: string) => void) {
    this.host = new ProcessHost({
      spawn,
      onTrouble,
      idleMs: IDLE_MS,
      timeout: {
        code: 'icon-timeout',
        message: `it took longer than ${ICON_TIMEOUT_MS / 1000} seconds to decode. Save it again as a plain PNG of 230 x 230 pixels.`,
      },
      crash: {
        code: 'icon-failed',
        message: 'it cannot be decoded. Save it again as a plain PNG of 230 x 230 pixels.',
      },
    });
  }

  /** Reads an icon; whatever goes wrong is part of the reading. */
  readonly read: IconReader = async (bytes, name) => {
    const job: IconJob = { bytes, name };
    const answer = await this.host.request(job, { timeoutMs: ICON_TIMEOUT_MS });
    if (answer.ok) return answer.value as IconOutcome;
    const problem = { kind: 'unreadable', message: answer.error.message } as const;
    return { reading: { name, bytes: bytes.length, format: 'unknown', problem } };
  };

  /** Paints an icon anew. Failures: those of `editIcon`, `icon-timeout`, `icon-failed`, `process-failed`. */
  readonly edit: IconEditor = async (bytes, name, operation) => {
    const job: IconJob = { bytes, name, operation };
    const answer = await this.host.request(job, { timeoutMs: ICON_TIMEOUT_MS });
    if (!answer.ok) return fail(answer.error.code, `${name} was left alone: ${answer.error.message}`);
    const outcome = answer.value as IconEditOutcome;
    return outcome.ok ? ok(outcome.value) : outcome;
  };

  dispose(): void {
    this.host.dispose();
  }
}
