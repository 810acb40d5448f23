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

/** Asks before a fix changes a file on the disk, which undo does not take back. */
export function FileFixDialog() {
  const asked = useFileFix((state) => state.asked);
  if (asked === null) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => (data.open ? undefined : closeFileFix())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{asked.title}?</DialogTitle>
          <DialogContent className={styles.question}>
            {asked.finding.message} The change is made in the folder at once; undo does not take it back.
          </DialogContent>
          <DialogActions>
            <Button onClick={closeFileFix}>Cancel</Button>
            <Button appearance="primary" onClick={() => void applyFileFix()}>
              {asked.title}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
