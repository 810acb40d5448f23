import { Button, Select, Tooltip } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { type RuleLevel, ruleLevels } from '../../../shared/settings';
import styles from './LevelChoice.module.css';
import { levelName } from './model';
import { chooseLevel } from './store';

interface LevelChoiceProps {
  /** Of the control, for the keyboard focus. */
  readonly controlId: string;
  /** Rule or check id. */
  readonly id: string;
  /** Null: the default. */
  readonly level: RuleLevel | null;
  /** What the default is, such as "Default (Error)". */
  readonly byDefault: string;
}

/** The level of a rule or check, kept as soon as it is chosen. */
export function LevelChoice({ controlId, id, level, byDefault }: LevelChoiceProps) {
  const choose = (value: string) =>
    void chooseLevel([id], ruleLevels.find((candidate) => candidate === value) ?? null);
  const reset = () => {
    // The button goes away with the change.
    document.getElementById(controlId)?.focus();
    void chooseLevel([id], null);
  };
  return (
    <span className={styles.root} data-changed={level !== null}>
      <Select
        id={controlId}
        size="small"
        className={styles.select}
        aria-label={`Level of ${id}`}
        value={level ?? 'default'}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="default">{byDefault}</option>
        {ruleLevels.map((name) => (
          <option key={name} value={name}>
            {levelName[name]}
          </option>
        ))}
      </Select>
      {level === null ? null : (
        <Tooltip content={`Reset ${id} to its default`} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            className={styles.reset}
            icon={<ArrowUndo16Regular />}
            onClick={reset}
          />
        </Tooltip>
      )}
    </span>
  );
}
