import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular, BookAdd20Regular, EyeOff16Regular } from '@fluentui/react-icons';
import type { Finding, Suppression } from '../../../shared/finding';
import { settingsFileName } from '../../../shared/settings';
import { textOf } from '../editor/buffers';
import { addWord, restoreFinding } from './actions';
import { openSuppressDialog } from './dialog-store';
import { canSuppress, misspelledWord } from './model';
import styles from './SuppressionPanel.module.css';

const suppressKeys = window.workbench.platform === 'darwin' ? '⇧⌘H' : 'Ctrl+Shift+H';

/** What can be done about a finding other than mending it: suppress it, restore it, know its word. */
export function SuppressionPanel({ finding }: { readonly finding: Finding }) {
  if (finding.suppressed !== undefined)
    return <Suppressed finding={finding} suppression={finding.suppressed} />;
  const word = misspelledWord(finding, () => textOf(finding.file));
  return (
    <div className={styles.actions}>
      {word === undefined ? null : (
        <>
          <Button size="small" icon={<BookAdd20Regular />} onClick={() => void addWord(word, 'folder')}>
            {`Add “${word}” to the connector’s dictionary`}
          </Button>
          <Button size="small" icon={<BookAdd20Regular />} onClick={() => void addWord(word, 'user')}>
            {`Add “${word}” to my dictionary`}
          </Button>
        </>
      )}
      {canSuppress(finding) ? (
        <Button
          size="small"
          appearance="transparent"
          className={styles.quiet}
          icon={<EyeOff16Regular />}
          title={`Suppress: ${suppressKeys}`}
          onClick={() => openSuppressDialog(finding)}
        >
          Suppress…
        </Button>
      ) : null}
    </div>
  );
}

function Suppressed({
  finding,
  suppression: { kind, reason, author, expires, source },
}: {
  readonly finding: Finding;
  readonly suppression: Suppression;
}) {
  const whole = kind === 'rule';
  return (
    <section className={styles.suppressed} aria-label="Suppression">
      <h3 className={styles.heading}>{whole ? 'Suppressed with its rule' : 'Suppressed'}</h3>
      <p className={styles.reason}>{reason}</p>
      <p className={styles.facts}>
        {author === undefined ? '' : `By ${author}. `}
        {expires === undefined ? '' : `Until ${expires}. `}
        {source === undefined || source === settingsFileName ? '' : `Change it in ${source}.`}
      </p>
      {source === settingsFileName ? (
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          title={whole ? 'Every finding of the rule counts again' : 'The finding counts again'}
          onClick={() => void restoreFinding(finding)}
        >
          {whole ? 'Restore all of the rule' : 'Restore'}
        </Button>
      ) : null}
    </section>
  );
}
