import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useSession } from '../../store/session';
import { rememberFocus } from '../../ui/focus';
import { changeableRules, changedIds, type Levels } from './model';
import styles from './SettingsPage.module.css';
import { chooseLevel } from './store';

/** Gives up all chosen levels, after a question. */
export function ResetAll({ levels }: { readonly levels: Levels }) {
  const rules = useSession((state) => state.rules);
  const changed = useMemo(
    () => changeableRules(rules.values()).flatMap((rule) => changedIds(rule, levels)),
    [rules, levels],
  );
  /** While the question is open: puts the keyboard back where it was. */
  const [giveBackFocus, setAsking] = useState<(() => void) | null>(null);
  const close = () => {
    setAsking(null);
    giveBackFocus?.();
  };
  const reset = () => {
    close();
    void chooseLevel(changed, null);
  };
  return (
    <>
      <Button
        className={styles.reset}
        icon={<ArrowReset20Regular />}
        disabledFocusable={changed.length === 0}
        onClick={() => setAsking(() => rememberFocus(() => undefined))}
      >
        {changed.length === 0 ? 'Reset all' : `Reset all (${changed.length})…`}
      </Button>
      {giveBackFocus === null ? null : (
        <Dialog open modalType="alert" onOpenChange={(_, data) => (data.open ? undefined : close())}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>Reset all levels?</DialogTitle>
              <DialogContent>
                {changed.length === 1
                  ? 'The level you chose goes'
                  : `All ${changed.length} levels you chose go`}{' '}
                back to the default. The settings files of connectors stay as they are.
              </DialogContent>
              <DialogActions>
                <Button onClick={close}>Cancel</Button>
                <Button appearance="primary" onClick={reset}>
                  Reset all
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </>
  );
}
