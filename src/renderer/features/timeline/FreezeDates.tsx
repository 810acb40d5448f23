import { Button, Field, Input, Tooltip } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { IsoDate } from '../../../shared/timeline';
import { dayRange } from '../../ui/time-text';
import { spansOf } from './days';
import { addFreeze, removeFreeze } from './form';
import { editForm } from './store';
import styles from './TimelinePage.module.css';

/** Days on which Microsoft announced that nothing is deployed. */
export function FreezeDates({ dates }: { readonly dates: readonly IsoDate[] }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const result = addFreeze(dates, from, to);
    setProblem(result.ok ? null : result.message);
    if (!result.ok) return;
    editForm({ freezeDates: result.dates });
    setFrom('');
    setTo('');
  };
  const onEnter = (event: FormEvent & { readonly key?: string }) => {
    if (event.key === 'Enter') add();
  };
  return (
    <fieldset className={styles.freezes}>
      <legend>Freeze days (optional)</legend>
      <div className={styles.freezeFields}>
        <Field label="From" size="small" validationMessage={problem}>
          <Input
            type="date"
            className={styles.picker}
            value={from}
            onKeyDown={onEnter}
            onChange={(_event, { value }) => setFrom(value)}
          />
        </Field>
        <Field label="To (if several)" size="small">
          <Input
            type="date"
            className={styles.picker}
            value={to}
            onKeyDown={onEnter}
            onChange={(_event, { value }) => setTo(value)}
          />
        </Field>
      </div>
      <Button size="small" icon={<Add16Regular />} onClick={add}>
        Add freeze
      </Button>
      {dates.length === 0 ? null : (
        <ul className={styles.freezeList} aria-label="Freeze days">
          {spansOf(dates).map((span) => {
            const text = dayRange(span.from, span.to, 'weekday');
            return (
              <li key={span.from}>
                <span>{text}</span>
                <Tooltip content={`Remove ${text}`} relationship="label">
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Dismiss16Regular />}
                    onClick={() => editForm({ freezeDates: removeFreeze(dates, span.from, span.to) })}
                  />
                </Tooltip>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
