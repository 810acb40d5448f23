import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import {
  Beaker24Regular,
  Delete16Regular,
  Folder24Regular,
  FolderOpen20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { RecentFolder } from '../../../shared/workspace';
import { ask } from '../../bridge/client';
import { chooseFolder, openFolder, refreshRecent } from '../../store/open-folder';
import { useSession } from '../../store/session';
import { useWorkspace } from '../../store/workspace';
import styles from './HomePage.module.css';

/** What the window shows before a folder is open. */
export function HomePage() {
  const { recent, samples } = useSession();
  const opening = useWorkspace((state) => state.opening);
  if (opening) return <Spinner className={styles.opening} label="Opening the folder" />;
  return (
    <div className={styles.root}>
      <div className={styles.content}>
        <header>
          <h1 className={styles.title}>Connector Review</h1>
          <p className={styles.lead}>
            Check a connector folder against the certification rules, fix what is wrong, and keep the review.
            Nothing leaves this computer.
          </p>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              size="large"
              icon={<FolderOpen20Regular />}
              onClick={() => void chooseFolder()}
            >
              Open folder
            </Button>
            <span className={styles.hint}>or drop a folder on this window</span>
          </div>
        </header>
        <OpenFailure />
        <FolderList
          title="Recent"
          folders={recent}
          icon={<Folder24Regular />}
          forgettable
          empty="Folders you open will be listed here."
        />
        <FolderList
          title="Samples"
          folders={samples}
          icon={<Beaker24Regular />}
          empty="No samples were installed."
        />
      </div>
    </div>
  );
}

/** Why a folder did not open; when it holds several connectors, they can be opened from here. */
function OpenFailure() {
  const failure = useWorkspace((state) => state.openFailure);
  if (failure === null) return null;
  if (failure.code === 'several-connectors') {
    const folders = failure.message.split('\n').map((path) => ({
      path,
      title: path.split(/[/\\]/).at(-1) ?? path,
      openedAt: '',
      exists: true,
    }));
    const title = `This folder holds ${folders.length} connectors: choose one`;
    return <FolderList title={title} folders={folders} icon={<Folder24Regular />} empty="" />;
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.failure}>
        <MessageBarTitle>The folder did not open</MessageBarTitle>
        {failure.message}
      </MessageBarBody>
    </MessageBar>
  );
}

interface FolderListProps {
  readonly title: string;
  readonly folders: readonly RecentFolder[];
  readonly icon: ReactNode;
  readonly empty: string;
  readonly forgettable?: boolean;
}

function FolderList({ title, folders, icon, empty, forgettable = false }: FolderListProps) {
  const forget = async (path: string): Promise<void> => {
    await ask('workspace/forget-recent', { path });
    await refreshRecent();
  };
  return (
    <section aria-label={title}>
      <h2 className={styles.section}>{title}</h2>
      {folders.length === 0 ? <p className={styles.empty}>{empty}</p> : null}
      <ul className={styles.list}>
        {folders.map((folder) => (
          <li key={folder.path} className={styles.row}>
            <button
              type="button"
              className={styles.folder}
              disabled={!folder.exists}
              onClick={() => void openFolder(folder.path)}
            >
              <span className={styles.icon}>{icon}</span>
              <span className={styles.text}>
                <span className={styles.name}>{folder.title}</span>
                <span className={styles.path} title={folder.path}>
                  {folder.exists ? folder.path : `${folder.path} (no longer there)`}
                </span>
              </span>
            </button>
            {forgettable ? (
              <Button
                appearance="subtle"
                size="small"
                icon={<Delete16Regular />}
                aria-label={`Remove ${folder.title} from the list`}
                onClick={() => void forget(folder.path)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
