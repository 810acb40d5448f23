import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { monaco } from '../features/editor/monaco';
import { FileFixDialog } from '../features/fixes/FileFixDialog';
import { FixAllDialog } from '../features/fixes/FixAllDialog';
import { HistoryPage } from '../features/history/HistoryPage';
import { HomePage } from '../features/home/HomePage';
import { IconPage } from '../features/icon/IconPage';
import { ReviewPage } from '../features/review/ReviewPage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { PullRequestDialog } from '../features/submission/PullRequestDialog';
import { SuppressDialog } from '../features/suppressions/SuppressDialog';
import { TimelinePage } from '../features/timeline/TimelinePage';
import { type Page, useSession } from '../store/session';
import { useWorkspace } from '../store/workspace';
import styles from './App.module.css';
import { DropTarget } from './DropTarget';
import { Header } from './Header';
import { LiveRegion } from './LiveRegion';
import { NavRail } from './NavRail';
import { Notices } from './Notices';
import { StatusBar } from './StatusBar';
import { StorageBar } from './StorageBar';
import { start } from './start';
import { editorThemeOf, themeOf, useColorScheme } from './theme';

/** The window. */
export function App() {
  const scheme = useColorScheme();
  const page = useSession((state) => state.page);
  useEffect(() => void start(), []);
  useEffect(() => monaco.editor.setTheme(editorThemeOf(scheme)), [scheme]);
  return (
    <FluentProvider theme={themeOf(scheme)}>
      <div className={styles.window}>
        <Header />
        <StorageBar />
        <div className={styles.middle}>
          <NavRail />
          <main className={styles.page}>
            <PageView page={page} />
          </main>
        </div>
        <StatusBar />
      </div>
      <DropTarget />
      <FixAllDialog />
      <FileFixDialog />
      <SuppressDialog />
      <PullRequestDialog />
      <Notices />
      <LiveRegion />
    </FluentProvider>
  );
}

/** The review workbench stays mounted, so that editor state survives a look at another page. */
function PageView({ page }: { readonly page: Page }) {
  const open = useWorkspace((state) => state.workspace !== null);
  return (
    <>
      <div className={styles.fill} hidden={page !== 'review'}>
        {open ? <ReviewPage /> : <HomePage />}
      </div>
      {page === 'icon' ? <IconPage /> : null}
      {page === 'timeline' ? <TimelinePage /> : null}
      {page === 'history' ? <HistoryPage /> : null}
      {page === 'settings' ? <SettingsPage /> : null}
    </>
  );
}
