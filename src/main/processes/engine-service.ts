import { type Analysis, analyze } from '../../engine';
import { measurements } from '../../engine/icon/measurements';
import { Connector, type DocumentCache } from '../../engine/model/connector';
import type { IconMeasurement } from '../../shared/icon';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { withBuffers } from '../workspace/buffer-source';
import type {
  EngineCheck,
  EngineCheckAnswer,
  EngineEditsAnswer,
  EngineFixEdits,
  EngineNotice,
  EngineRequest,
} from './engine-messages';

interface Loaded {
  revision: number;
  snapshot: ConnectorSnapshot;
  readonly cache: DocumentCache;
  last?: { readonly generation: number; readonly analysis: Analysis };
}

/** The engine with what it remembers of each open connector between checks. */
export class EngineService {
  private readonly loaded = new Map<string, Loaded>();

  take(notice: EngineNotice): void {
    switch (notice.kind) {
      case 'load': {
        const known = this.loaded.get(notice.workspaceId);
        const { revision, snapshot } = notice;
        this.loaded.set(notice.workspaceId, { cache: new Map(), ...known, revision, snapshot });
        return;
      }
      case 'forget':
        this.loaded.delete(notice.workspaceId);
        return;
    }
  }

  answer(request: EngineRequest): EngineCheckAnswer | EngineEditsAnswer {
    const loaded = this.loaded.get(request.workspaceId);
    if (loaded === undefined) throw new Error(`Workspace ${request.workspaceId} was never loaded.`);
    switch (request.kind) {
      case 'check':
        return check(loaded, request);
      case 'fix-edits':
        return fixEdits(loaded, request);
    }
  }
}

function check(loaded: Loaded, request: EngineCheck): EngineCheckAnswer {
  const started = performance.now();
  const snapshot = withBuffers(loaded.snapshot, request.buffers);
  const { publisher, profile, generation } = request;
  const analysis = analyze(snapshot, { publisher, profile }, loaded.cache);
  loaded.last = { generation, analysis };
  return {
    revision: loaded.revision,
    result: {
      generation,
      report: analysis.report,
      iconMeasurements: measureIcon(snapshot, loaded.cache),
      durationMs: performance.now() - started,
    },
  };
}

function fixEdits(loaded: Loaded, request: EngineFixEdits): EngineEditsAnswer {
  if (loaded.last?.generation !== request.generation) return { stale: true };
  const edits = loaded.last.analysis.editsOf(request.fingerprint, request.fixIndex);
  return edits === undefined ? { stale: true } : { edits };
}

/** Measured against the brand colour as it is in the editor right now; documents come parsed out of the cache. */
function measureIcon(snapshot: ConnectorSnapshot, cache: DocumentCache): readonly IconMeasurement[] {
  if (snapshot.icon?.facts === undefined) return [];
  return measurements(snapshot.icon, new Connector(snapshot, cache).properties?.iconBrandColor);
}
