import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import type { Estimate } from '../../../shared/timeline';
import { showNotice } from '../../store/notices';
import { copyText } from '../../ui/copy-text';
import { publisherName } from '../../ui/publisher';
import { dayRange, dayText } from '../../ui/time-text';
import { pacificDate } from './pacific';
import { publisherSummary } from './summary';
import { TimelineChart } from './TimelineChart';
import styles from './TimelinePage.module.css';
import type { AnsweredEstimate } from './use-estimate';
import { averageText, delaysText, sourceText, startText } from './wording';

interface EstimateResultProps {
  readonly answer: AnsweredEstimate | null;
  /** False while a field is wrong; the last estimate stays, marked as old. */
  readonly valid: boolean;
  /** Name of the open connector. */
  readonly title: string | null;
}

/** The completion range first, then every step. */
export function EstimateResult({ answer, valid, title }: EstimateResultProps) {
  if (answer === null) {
    return (
      <div className={`${styles.card} ${styles.waiting}`}>
        {valid ? (
          <Spinner size="small" label="Estimating…" />
        ) : (
          'Correct the marked field to get an estimate.'
        )}
      </div>
    );
  }
  if (!answer.result.ok) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>No estimate</MessageBarTitle>
          {answer.result.error.message}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const estimate = answer.result.value;
  const copy = async () => {
    const copied = await copyText(publisherSummary(title, estimate, answer.input));
    showNotice(
      copied
        ? { intent: 'success', text: 'The timeline is on the clipboard.' }
        : { intent: 'warning', text: 'The clipboard refused the text. Try again.' },
    );
  };
  return (
    <section className={styles.card} aria-label="Estimate" data-stale={!valid}>
      <div className={styles.hero}>
        <Headline estimate={estimate} />
        <Button icon={<Copy20Regular />} disabledFocusable={!valid} onClick={() => void copy()}>
          Copy for the publisher
        </Button>
      </div>
      {valid ? null : (
        <p className={styles.staleNote}>Correct the marked field; this is the last valid estimate.</p>
      )}
      <TimelineChart estimate={estimate} freezeDates={answer.input.freezeDates ?? []} />
      <p className={styles.source}>
        {startText[estimate.kind]} {sourceText} {delaysText[estimate.kind]}
      </p>
    </section>
  );
}

function Headline({ estimate }: { readonly estimate: Estimate }) {
  const { kind, readyAt, completionFrom, completionTo } = estimate;
  return (
    <div aria-live="polite" aria-atomic="true">
      <div className={styles.heroName}>Completion expected</div>
      <div className={styles.heroRange}>{dayRange(completionFrom, completionTo, 'weekday')}</div>
      <div className={styles.heroDetail}>
        {publisherName[kind]}, ready {dayText(pacificDate(readyAt))}: on average {averageText[kind]}.
      </div>
    </div>
  );
}
