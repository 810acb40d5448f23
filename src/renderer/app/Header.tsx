import { Button, Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { BranchRequest20Regular, FolderOpen20Regular, Save20Regular } from '@fluentui/react-icons';
import { CompareMenu } from '../features/compare/CompareMenu';
import { openPullRequest } from '../features/submission/store';
import { chooseFolder } from '../store/open-folder';
import { saveAll } from '../store/saving';
import { useWorkspace } from '../store/workspace';
import { Counts } from '../ui/Counts';
import styles from './Header.module.css';
import { PublisherSwitch } from './PublisherSwitch';

/** Which connector is open, how it stands, and who submits it. */
export function Header() {
  const workspace = useWorkspace((state) => state.workspace);
  const title = useWorkspace((state) => state.report?.title?.trim() || undefined);
  const summary = useWorkspace((state) => state.report?.summary);
  const unsaved = useWorkspace((state) => state.files.some((file) => file.dirty));
  if (workspace === null) return null;
  return (
    <header className={styles.root}>
      <div className={styles.name}>
        <h1 className={styles.title} title={title ?? workspace.name}>
          {title ?? workspace.name}
        </h1>
        <span className={styles.path} title={workspace.path}>
          <bdi>{workspace.path}</bdi>
        </span>
      </div>
      {summary === undefined ? null : (
        <span className={styles.counts}>
          <Counts summary={summary} />
        </span>
      )}
      <PublisherSwitch />
      <CompareMenu />
      <Toolbar size="small" aria-label="Connector">
        <Tooltip content="Open another folder (Ctrl+O)" relationship="label">
          <ToolbarButton icon={<FolderOpen20Regular />} onClick={() => void chooseFolder()} />
        </Tooltip>
        <Tooltip content="Pull request of the submission (Ctrl+Shift+P)" relationship="label">
          <ToolbarButton icon={<BranchRequest20Regular />} onClick={() => void openPullRequest()} />
        </Tooltip>
      </Toolbar>
      <Button
        appearance={unsaved ? 'primary' : 'secondary'}
        disabled={!unsaved}
        icon={<Save20Regular />}
        onClick={() => void saveAll()}
      >
        Save
      </Button>
    </header>
  );
}
