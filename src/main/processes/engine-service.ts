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
  EngineComplete,
  EngineCompleteAnswer,
  EngineEditsAnswer,
  EngineFileEdit,
  EngineFileEditAnswer,
  EngineFixAll,
  EngineFixAllAnswer,
  EngineFixEdits,
  EngineNotice,
  EngineRequest,
} from './engine-messages';

interface LastCheck {
  readonly generation: number;
  /** Of the folder. */
  readonly revision: number;
  /** Without the text-quality pass until that has been asked for. */
  readonly analysis: Analysis;
  /** Milliseconds the engine has worked on it. */
  readonly durationMs: number;
  /** What was checked, and how. */
  readonly snapshot: ConnectorSnapshot;
  readonly config: CheckConfig;
}

interface Loaded {
  revision: number;
  snapshot: ConnectorSnapshot;
  /** The version it is compared with. */
  previous: ConnectorSnapshot | undefined;
  readonly cache: DocumentCache;
  last?: LastCheck;
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
  ):
    | EngineCheckAnswer
    | EngineCompleteAnswer
    | EngineEditsAnswer
    | EngineFileEditAnswer
    | EngineFixAllAnswer {
    const loaded = this.loaded.get(request.workspaceId);
    if (loaded === undefined) throw new Error(`Workspace ${request.workspaceId} was never loaded.`);
    switch (request.kind) {
      case 'check':
        return check(loaded, request, this.dictionary);
      case 'complete':
        return complete(loaded, request);
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
  const textQuality = request.textQuality !== 'later';
  const analysis = analyze(snapshot, { ...config, textQuality }, loaded.cache);
  const { revision } = loaded;
  const durationMs = performance.now() - started;
  loaded.last = { generation, revision, analysis, durationMs, snapshot, config };
  return answerOf(loaded.last, loaded.cache);
}

/** The pass that was left for later, over the same texts; the others do not run again. */
function complete(loaded: Loaded, { generation }: EngineComplete): EngineCompleteAnswer {
  if (loaded.last?.generation !== generation) return { stale: true };
  return answerOf(completed(loaded, loaded.last), loaded.cache);
}

function completed(loaded: Loaded, last: LastCheck): LastCheck {
  if (last.analysis.pending.length === 0) return last;
  const started = performance.now();
  const analysis = last.analysis.withTextQuality();
  const whole = { ...last, analysis, durationMs: last.durationMs + performance.now() - started };
  loaded.last = whole;
  return whole;
}

function answerOf(last: LastCheck, cache: DocumentCache): EngineCheckAnswer {
  const { generation, revision, analysis, durationMs, snapshot } = last;
  const { report, pending } = analysis;
  const iconMeasurements = measureIcon(snapshot, cache);
  return { revision, result: { generation, report, pending, iconMeasurements, durationMs } };
}

function fixEdits(loaded: Loaded, request: EngineFixEdits): EngineEditsAnswer {
  const { last } = loaded;
  if (last?.generation !== request.generation) return { stale: true };
  const { fingerprint, fixIndex } = request;
  const edits =
    last.analysis.editsOf(fingerprint, fixIndex) ??
    completed(loaded, last).analysis.editsOf(fingerprint, fixIndex);
  return edits === undefined ? { stale: true } : { edits };
}

function fileEdit(loaded: Loaded, request: EngineFileEdit): EngineFileEditAnswer {
  const { last } = loaded;
  if (last?.generation !== request.generation) return { stale: true };
  const { fingerprint, fixIndex } = request;
  const edit =
    last.analysis.fileEditOf(fingerprint, fixIndex) ??
    completed(loaded, last).analysis.fileEditOf(fingerprint, fixIndex);
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
