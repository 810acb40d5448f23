import { type Artifact, artifactOf } from '../../shared/artifacts';
import type { PublisherKind, Report } from '../../shared/report';
import type { Storage } from '../storage';
import type { FolderState } from './folder-state';

interface Recorded {
  readonly submissionId: string;
  readonly contentHash: string;
  /** A save of this session made it; what was opened stays in the history as it was. */
  readonly own: boolean;
}

/**
 * Writes the checks of one open folder into the history. Saving again and again in one session changes one
 * submission instead of adding a line each time, as long as nobody has commented on it.
 */
export class Recorder {
  /** The same content is another submission for the other publisher kind. */
  private readonly last = new Map<PublisherKind, Recorded>();

  constructor(private readonly storage: Pick<Storage, 'submissions' | 'recent'>) {}

  /**
   * Records a check of saved content.
   * @param checkedAt ISO 8601
   * @returns id of the submission
   * @throws {StorageError} when the history cannot be written
   */
  record(state: FolderState, report: Report, checkedAt: string): string {
    const { submissions, recent } = this.storage;
    const { contentHash } = state;
    const previous = this.last.get(report.publisher.kind);
    const isNewContent = previous?.contentHash !== contentHash;
    const replaced =
      previous?.own === true && isNewContent && submissions.supersede(previous.submissionId, contentHash);
    const submissionId = submissions.recordRun({
      folder: state.path,
      folderName: state.snapshot.name,
      title: report.title,
      contentHash,
      publisher: report.publisher,
      profile: report.profile,
      findings: report.findings,
      checkedAt,
      texts: comparedTexts(state),
      ...(previous === undefined ? {} : { previousSubmissionId: previous.submissionId }),
    });
    const made = previous !== undefined && this.isNew(submissionId, checkedAt);
    const own = isNewContent ? replaced || made : previous.own;
    this.last.set(report.publisher.kind, { submissionId, contentHash, own });
    recent.touch(state.path, report.title?.trim() || state.snapshot.name);
    return submissionId;
  }

  private isNew(submissionId: string, checkedAt: string): boolean {
    const created = this.storage.submissions.detail(submissionId)?.createdAt;
    return created !== undefined && Date.parse(created) === Date.parse(checkedAt);
  }
}

/** Files that later versions are compared with. */
const compared: ReadonlySet<Artifact | undefined> = new Set([
  'definition',
  'properties',
  'script',
  'readme',
  'intro',
] as const);

function comparedTexts({ snapshot, versions }: FolderState) {
  return snapshot.texts.flatMap(({ name, text }) => {
    const hash = versions.get(name);
    return hash !== undefined && compared.has(artifactOf(name)) ? [{ name, hash, text }] : [];
  });
}
