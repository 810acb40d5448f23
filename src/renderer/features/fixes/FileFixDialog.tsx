import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import styles from './FixAllDialog.module.css';
import { applyFileFix, closeFileFix, useFileFix } from './file-fix';
import { IconChangeView } from './IconChangeView';

/** Asks before a fix changes a file on the disk, which the editors' undo does not take back. */
export function FileFixDialog() {
  const asked = useFileFix((state) => state.asked);
  if (asked === null) return null;
  const { title, finding, change } = asked;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => (data.open ? undefined : closeFileFix())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}?</DialogTitle>
          <DialogContent className={styles.question}>
            {change === null ? (
              `${finding.message} The change is made in the folder at once; undo does not take it back.`
            ) : (
              <IconChangeView file={finding.file} change={change} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={closeFileFix}>Cancel</Button>
            <Button appearance="primary" className={styles.act} onClick={() => void applyFileFix()}>
              {change === null ? title : 'Replace'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
