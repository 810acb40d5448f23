import { Button, Checkbox, SearchBox } from '@fluentui/react-components';
import { SearchInfo20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { settingsFileName } from '../../../shared/settings';
import { useSession } from '../../store/session';
import { EmptyState } from '../../ui/EmptyState';
import { changeableRules, type Levels, type RuleRow, ruleRows } from './model';
import { OptionList } from './OptionList';
import { firstLevelOf, RuleDetail } from './RuleDetail';
import { RuleLine } from './RuleLine';
import styles from './SettingsPage.module.css';
import { useSettings } from './store';

const rowHeight = 56;
const keyOf = ({ rule }: RuleRow) => rule.id;

/** Every rule, and the level of the selected one and its checks. */
export function RulesTab({ levels }: { readonly levels: Levels }) {
  const known = useSession((state) => state.rules);
  const { text, changedOnly, rule: selected } = useSettings();
  const rules = useMemo(() => changeableRules(known.values()), [known]);
  const rows = useMemo(
    () => ruleRows(rules, levels, { text, changedOnly }),
    [rules, levels, text, changedOnly],
  );
  // What is selected stays in view, listed or not: a reset must not take its rule away from under the hands.
  const shown = rules.find(({ id }) => id === selected) ?? rows[0]?.rule;
  const isFiltered = text.trim() !== '' || changedOnly;
  return (
    <>
      <p className={styles.precedence}>
        The {settingsFileName} of a connector and those of the folders above it come first.
      </p>
      <div className={styles.split}>
        <section className={styles.card} aria-label="Rules">
          <div className={styles.search}>
            <SearchBox
              className={styles.searchBox}
              placeholder="Search by word or id"
              aria-label="Search rules"
              value={text}
              onChange={(_event, { value }) => useSettings.setState({ text: value })}
            />
            <Checkbox
              className={styles.toggle}
              label="Changed only"
              checked={changedOnly}
              onChange={(_event, { checked }) => useSettings.setState({ changedOnly: checked === true })}
            />
            <output className={styles.matches}>
              {isFiltered ? `${rows.length} of ${rules.length}` : ''}
            </output>
          </div>
          {rows.length === 0 ? (
            <NoRule text={text.trim()} changedOnly={changedOnly} />
          ) : (
            <OptionList
              id="settings-rules"
              label="Rules"
              items={rows}
              keyOf={keyOf}
              rowHeight={rowHeight}
              selected={shown?.id ?? null}
              onSelect={(id) => useSettings.setState({ rule: id })}
              onKey={{ Enter: () => document.getElementById(firstLevelOf(shown?.id ?? ''))?.focus() }}
            >
              {(row) => <RuleLine row={row} />}
            </OptionList>
          )}
        </section>
        <section className={styles.detail} aria-label="Selected rule">
          {shown === undefined ? null : <RuleDetail key={shown.id} rule={shown} levels={levels} />}
        </section>
      </div>
    </>
  );
}

function NoRule({ text, changedOnly }: { readonly text: string; readonly changedOnly: boolean }) {
  const everything = (
    <Button onClick={() => useSettings.setState({ text: '', changedOnly: false })}>Show every rule</Button>
  );
  if (text === '') {
    return (
      <EmptyState icon={<SearchInfo20Regular />} title="Nothing is changed" actions={everything}>
        Every rule and check has its default level.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<SearchInfo20Regular />} title="No match" actions={everything}>
      No {changedOnly ? 'changed ' : ''}rule has “{text}” in its title or id, or in those of its checks.
    </EmptyState>
  );
}
