import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { PublisherKind } from '../../../shared/report';
import { publisherName } from '../../ui/publisher';
import { absoluteTime } from '../../ui/time-text';
import { FreezeDates } from './FreezeDates';
import type { FormReading, HolidayPolicy, TimelineForm } from './form';
import { editForm } from './store';
import styles from './TimelinePage.module.css';

interface ReadyFormProps {
  readonly form: TimelineForm;
  readonly reading: FormReading;
  /** Kind of the open connector and whether it was inferred; null without one. */
  readonly connector: { readonly kind: PublisherKind; readonly inferred: boolean } | null;
  readonly kind: PublisherKind;
}

/** What an estimate is made from. */
export function ReadyForm({ form, reading, connector, kind }: ReadyFormProps) {
  const { problems, remark, input } = reading;
  return (
    <form className={styles.form} aria-label="Estimate" onSubmit={(event) => event.preventDefault()}>
      <Field label="Publisher" hint={kindHint(connector, kind)}>
        <RadioGroup value={kind} onChange={(_event, { value }) => editForm({ kind: value as PublisherKind })}>
          <Radio value="verified" label={publisherName.verified} />
          <Radio value="independent" label={publisherName.independent} />
        </RadioGroup>
      </Field>
      <Field
        label="Ready, Pacific time"
        validationMessage={problems.ready ?? remark}
        validationState={problems.ready !== undefined ? 'error' : remark !== null ? 'warning' : 'none'}
        hint={
          <>
            When readiness is reported, as the clock shows it in Los Angeles.
            {input === null ? null : (
              <span className={styles.localTime}>{absoluteTime(input.readyAt)} your time</span>
            )}
          </>
        }
      >
        <Input
          type="datetime-local"
          className={styles.picker}
          value={form.ready}
          onChange={(_event, { value }) => editForm({ ready: value })}
        />
      </Field>
      <Field
        label="Deployment window opens, Pacific time"
        validationMessage={problems.windowOpens}
        hint="Readiness must be reported 24 hours earlier."
      >
        <Input
          type="time"
          className={styles.picker}
          value={form.windowOpens}
          onChange={(_event, { value }) => editForm({ windowOpens: value })}
        />
      </Field>
      <Field label="When a start falls on a holiday">
        <Select
          className={styles.select}
          value={form.policy}
          onChange={(_event, { value }) => editForm({ policy: value as HolidayPolicy })}
        >
          <option value="next-scheduled">Skip to the next start day</option>
          <option value="next-deployment-day">Use the next deployment day</option>
        </Select>
      </Field>
      <FreezeDates dates={form.freezeDates} />
    </form>
  );
}

function kindHint(connector: ReadyFormProps['connector'], kind: PublisherKind): string {
  if (connector === null) return 'Decides the weekdays and the average time.';
  const name = publisherName[connector.kind].toLowerCase();
  if (connector.kind !== kind) return `The open connector is checked as ${name}.`;
  return connector.inferred ? 'As inferred from the open connector.' : 'As chosen for the open connector.';
}
