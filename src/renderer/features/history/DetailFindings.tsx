import type { Finding } from '../../../shared/finding';
import type { Note } from '../../../shared/history';
import type { Summary } from '../../../shared/report';
import { RelativeTime } from '../../ui/RelativeTime';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { notesElsewhere, notesOn } from '../notes/model';
import { findingsByFile, placeText } from './model';
import styles from './SubmissionDetails.module.css';
import { SeverityCounts } from './SubmissionRow';

interface DetailFindingsProps {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly notes: readonly Note[];
}

/** Findings of the last check by file, each with the notes on it. */
export function DetailFindings({ findings, summary, notes }: DetailFindingsProps) {
  const orphans = notesElsewhere(notes, new Set(findings.map(({ fingerprint }) => fingerprint)));
  return (
    <section className={styles.block} aria-label="Findings">
      <h3 className={styles.blockTitle}>
        Findings of the last check
        <span className={styles.counts}>
          <SeverityCounts summary={summary} />
        </span>
      </h3>
      {findingsByFile(findings).map(([file, members]) => (
        <div key={file} className={styles.file}>
          <h4 className={styles.fileName}>
            {file} <span className={styles.quiet}>{members.length}</span>
          </h4>
          <ul className={styles.findings}>
            {members.map((finding) => (
              <FindingItem
                key={finding.fingerprint}
                finding={finding}
                notes={notesOn(notes, finding.fingerprint)}
              />
            ))}
          </ul>
        </div>
      ))}
      {orphans.length === 0 ? null : (
        <div className={styles.file}>
          <h4 className={styles.fileName}>Notes on findings that are no longer there</h4>
          {orphans.map((note) => (
            <NoteText key={note.id} note={note} />
          ))}
        </div>
      )}
    </section>
  );
}

function FindingItem({ finding, notes }: { readonly finding: Finding; readonly notes: readonly Note[] }) {
  return (
    <li className={styles.finding}>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.findingText} title={finding.help}>
        {finding.message}
        {notes.map((note) => (
          <NoteText key={note.id} note={note} />
        ))}
      </div>
      <span className={styles.rule}>{finding.check}</span>
      <span className={styles.place}>{placeText(finding)}</span>
    </li>
  );
}

function NoteText({ note }: { readonly note: Note }) {
  return (
    <div className={styles.note}>
      {note.text} <RelativeTime iso={note.createdAt} className={styles.quiet} />
    </div>
  );
}
