import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { chooseLevel } from './store';

interface ResetAllDialogProps {
  /** Rules and checks with a chosen level. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks before all chosen levels are given up. */
export function ResetAllDialog({ ids, onClose }: ResetAllDialogProps) {
  const reset = () => {
    onClose();
    void chooseLevel(ids, null);
  };
  const what = ids.length === 1 ? 'One level you chose goes' : `All ${ids.length} levels you chose go`;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => (data.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Reset all levels?</DialogTitle>
          <DialogContent>
            {what} back to the default. The settings files of connectors stay as they are.
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" onClick={reset}>
              Reset all
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
