import { Button, Tooltip } from '@fluentui/react-components';
import { Copy20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import type { SubmissionDetail } from '../../../shared/history';
import { showNotice } from '../../store/notices';
import { openFolder } from '../../store/open-folder';
import { showPage } from '../../store/session';
import { useWorkspace } from '../../store/workspace';
import { copyText } from '../../ui/copy-text';
import styles from './SubmissionDetails.module.css';

/** Opens the submission's folder again, or copies where it is. */
export function DetailActions({ detail }: { readonly detail: SubmissionDetail }) {
  const { folder, folderExists } = detail;
  const opening = useWorkspace((state) => state.opening);
  const open = async () => {
    await openFolder(folder);
    if (useWorkspace.getState().workspace?.path === folder) showPage('review');
  };
  const copy = async () => {
    const copied = await copyText(folder);
    showNotice(
      copied
        ? { intent: 'success', text: 'The path is on the clipboard.' }
        : { intent: 'warning', text: `The clipboard refused the path: ${folder}` },
    );
  };
  const openButton = (
    <Button
      appearance="primary"
      icon={<FolderOpen20Regular />}
      disabledFocusable={!folderExists || opening}
      onClick={() => void open()}
    >
      Open folder
    </Button>
  );
  return (
    <div className={styles.actions}>
      {folderExists ? (
        openButton
      ) : (
        <Tooltip content="The folder is no longer there." relationship="description">
          {openButton}
        </Tooltip>
      )}
      <Button icon={<Copy20Regular />} onClick={() => void copy()}>
        Copy path
      </Button>
    </div>
  );
}
