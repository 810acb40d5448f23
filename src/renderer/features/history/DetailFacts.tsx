import type { SubmissionDetail } from '../../../shared/history';
import { publisherName } from '../../ui/publisher';
import { RelativeTime } from '../../ui/RelativeTime';
import { absoluteTime } from '../../ui/time-text';
import styles from './SubmissionDetails.module.css';

/** Where the submission comes from, and when it was seen. */
export function DetailFacts({ detail }: { readonly detail: SubmissionDetail }) {
  const { folder, folderExists, publisher, profile, createdAt, checkedAt, contentHash } = detail;
  return (
    <dl className={styles.facts}>
      <dt>Folder</dt>
      <dd className={styles.long}>
        {folder}
        {folderExists ? null : (
          <div className={styles.gone}>
            The folder is no longer there. Its findings and notes are kept here.
          </div>
        )}
      </dd>
      <dt>Publisher</dt>
      <dd>
        {publisherName[publisher.kind]}
        {publisher.inferred ? ' (inferred)' : ''}, checked for the {profile} profile
      </dd>
      <dt>First seen</dt>
      <dd>
        {absoluteTime(createdAt)}, <RelativeTime iso={createdAt} />
      </dd>
      <dt>Last checked</dt>
      <dd>
        {absoluteTime(checkedAt)}, <RelativeTime iso={checkedAt} />
      </dd>
      <dt>Version</dt>
      <dd>
        <code title={`SHA-256 of the files: ${contentHash}`}>{contentHash.slice(0, 12)}</code>
      </dd>
    </dl>
  );
}
