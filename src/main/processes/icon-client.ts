import type { IconReader } from '../../adapters/disk';
import type { IconPreview, IconReading } from '../../shared/icon';
import { type ChildPort, ProcessHost } from './process-host';

const ICON_TIMEOUT_MS = 15_000;
/** The decoder takes much memory and is rarely needed again soon. */
const IDLE_MS = 60_000;

/** Message to the icon process. */
export interface IconJob {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Its answer. */
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

  dispose(): void {
    this.host.dispose();
  }
}
