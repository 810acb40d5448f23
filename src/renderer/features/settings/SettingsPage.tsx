import { Button, Spinner, Tab, TabList } from '@fluentui/react-components';
import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { catchLostFocus } from '../../ui/focus';
import { PageLayout } from '../../ui/PageLayout';
import { AuthorTab } from './AuthorTab';
import { DictionaryTab } from './DictionaryTab';
import { ResetAll } from './ResetAll';
import { RulesTab } from './RulesTab';
import styles from './SettingsPage.module.css';
import { loadSettings, type SettingsTab, startAnew, useSettings } from './store';

const tabs: readonly (readonly [SettingsTab, string])[] = [
  ['rules', 'Rules'],
  ['dictionary', 'Dictionary'],
  ['you', 'You'],
];

/** The settings of the person at this computer: levels of rules, words, name. */
export function SettingsPage() {
  const settings = useSettings((state) => state.settings);
  const tab = useSettings((state) => state.tab);
  const said = useSettings((state) => state.said);
  // Another program, or the review page, may have changed them meanwhile.
  useEffect(() => {
    useSettings.setState({ said: '' });
    void loadSettings();
  }, []);
  return (
    <PageLayout
      title="Settings"
      subtitle={
        settings?.kind === 'ready' ? (
          <span title={settings.file}>For every connector, kept in {settings.file}</span>
        ) : (
          'For every connector'
        )
      }
      actions={
        settings?.kind === 'ready' && tab === 'rules' ? <ResetAll levels={settings.rules} /> : undefined
      }
    >
      <SettingsBody />
      <output className="visually-hidden" aria-live="polite">
        {said}
      </output>
    </PageLayout>
  );
}

function SettingsBody() {
  const settings = useSettings((state) => state.settings);
  const failure = useSettings((state) => state.failure);
  const tab = useSettings((state) => state.tab);
  if (settings === null) {
    return failure === null ? (
      <EmptyState icon={<Spinner size="large" />} title="Reading the settings…" />
    ) : (
      <EmptyState
        icon={<ErrorCircle48Regular />}
        title="The settings cannot be read"
        actions={<Button onClick={() => void loadSettings()}>Try again</Button>}
      >
        {failure}
      </EmptyState>
    );
  }
  if (settings.kind === 'unusable') return <Unusable file={settings.file} problem={settings.problem} />;
  return (
    <div className={styles.page}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        aria-label="Settings"
        onTabSelect={(_, { value }) => useSettings.setState({ tab: value as SettingsTab })}
      >
        {tabs.map(([value, label]) => (
          <Tab key={value} id={`settings-tab-${value}`} value={value} aria-controls="settings-panel">
            {label}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.panel}
        id="settings-panel"
        role="tabpanel"
        aria-labelledby={`settings-tab-${tab}`}
      >
        {tab === 'rules' ? <RulesTab levels={settings.rules} /> : null}
        {tab === 'dictionary' ? <DictionaryTab dictionary={settings.dictionary} /> : null}
        {tab === 'you' ? <AuthorTab author={settings.author} /> : null}
      </div>
    </div>
  );
}

/** The buttons go away with the trouble. */
const keepFocus = () =>
  catchLostFocus(() => document.getElementById(`settings-tab-${useSettings.getState().tab}`)?.focus());

/** Until a person decides, the file stays as it is. */
function Unusable({ file, problem }: { readonly file: string; readonly problem: string }) {
  return (
    <EmptyState
      icon={<ErrorCircle48Regular />}
      title="The settings cannot be followed"
      actions={
        <>
          <Button appearance="primary" onClick={() => void loadSettings().then(keepFocus)}>
            Try again
          </Button>
          <Button onClick={() => void startAnew().then(keepFocus)}>Set the file aside and start anew</Button>
        </>
      }
    >
      <p className={styles.unusable}>
        <code>{file}</code> {problem}
      </p>
      <p className={styles.unusable}>
        Until it can be, every rule has its default level, and nothing is written to the file. Mend it and try
        again, or start anew: the old file stays beside the new one under another name.
      </p>
    </EmptyState>
  );
}
