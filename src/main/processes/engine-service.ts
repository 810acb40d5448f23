import { type Analysis, analyze, type CheckConfig } from '../../engine';
import type { Dictionary } from '../../engine/dictionary';
import { fixAll } from '../../engine/fix-all';
import { measurements } from '../../engine/icon/measurements';
import { Connector, type DocumentCache } from '../../engine/model/connector';
import type { IconMeasurement } from '../../shared/icon';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { withBuffers } from '../workspace/buffer-source';
import type {
  EngineCheck,
  EngineCheckAnswer,
  EngineEditsAnswer,
  EngineFileEdit,
  EngineFileEditAnswer,
  EngineFixAll,
  EngineFixAllAnswer,
  EngineFixEdits,
  EngineNotice,
  EngineRequest,
} from './engine-messages';

interface Loaded {
  revision: number;
  snapshot: ConnectorSnapshot;
  /** The version it is compared with. */
  previous: ConnectorSnapshot | undefined;
  readonly cache: DocumentCache;
  last?: {
    readonly generation: number;
    readonly analysis: Analysis;
    /** What was checked, and how. */
    readonly snapshot: ConnectorSnapshot;
    readonly config: CheckConfig;
  };
}

/** The engine with what it remembers of each open connector between checks. */
export class EngineService {
  private readonly loaded = new Map<string, Loaded>();

  /** @param dictionary words spelled right; without it only common misspellings are found */
  constructor(private readonly dictionary?: Dictionary) {}

  take(notice: EngineNotice): void {
    switch (notice.kind) {
      case 'load': {
        const known = this.loaded.get(notice.workspaceId);
        const { revision, snapshot, previous } = notice;
        this.loaded.set(notice.workspaceId, { cache: new Map(), ...known, revision, snapshot, previous });
        return;
      }
      case 'forget':
        this.loaded.delete(notice.workspaceId);
        return;
    }
  }

  answer(
    request: EngineRequest,
  ): EngineCheckAnswer | EngineEditsAnswer | EngineFileEditAnswer | EngineFixAllAnswer {
    const loaded = this.loaded.get(request.workspaceId);
    if (loaded === undefined) throw new Error(`Workspace ${request.workspaceId} was never loaded.`);
    switch (request.kind) {
      case 'check':
        return check(loaded, request, this.dictionary);
      case 'fix-edits':
        return fixEdits(loaded, request);
      case 'file-edit':
        return fileEdit(loaded, request);
      case 'fix-all':
        return fixEverything(loaded, request);
    }
  }
}

function check(loaded: Loaded, request: EngineCheck, dictionary: Dictionary | undefined): EngineCheckAnswer {
  const started = performance.now();
  const snapshot = withBuffers(loaded.snapshot, request.buffers);
  const { publisher, profile, generation, settings, today } = request;
  const config: CheckConfig = {
    profile,
    ...(loaded.previous === undefined ? {} : { previous: loaded.previous }),
    // Where the person leaves it open, the settings of the folder may know.
    ...(publisher === 'auto' ? {} : { publisher }),
    ...(settings === undefined ? {} : { settings }),
    ...(dictionary === undefined ? {} : { dictionary }),
    ...(today === undefined ? {} : { today }),
  };
  const analysis = analyze(snapshot, config, loaded.cache);
  loaded.last = { generation, analysis, snapshot, config };
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

function fileEdit(
  { last }: Loaded,
  { generation, fingerprint, fixIndex }: EngineFileEdit,
): EngineFileEditAnswer {
  if (last?.generation !== generation) return { stale: true };
  const edit = last.analysis.fileEditOf(fingerprint, fixIndex);
  return edit === undefined ? { stale: true } : { edit };
}

/** The texts on the way are parsed into a cache of their own: the editors still hold what was checked. */
function fixEverything({ last, cache }: Loaded, { generation, rules }: EngineFixAll): EngineFixAllAnswer {
  if (last?.generation !== generation) return { stale: true };
  const options = rules === null ? {} : { rules };
  const { files, applied } = fixAll(last.snapshot, last.config, options, new Map(cache));
  return { preview: { files, applied } };
}

/** Measured against the brand colour as it is in the editor right now; documents come parsed out of the cache. */
function measureIcon(snapshot: ConnectorSnapshot, cache: DocumentCache): readonly IconMeasurement[] {
  if (snapshot.icon?.facts === undefined) return [];
  return measurements(snapshot.icon, new Connector(snapshot, cache).properties?.iconBrandColor);
}
