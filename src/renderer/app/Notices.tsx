import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { dismissNotice, type Notice, useNotices } from '../store/notices';
import styles from './Notices.module.css';

/** Short messages at the foot of the window. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className={styles.root}>
      {notices.map((notice) => (
        <MessageBar key={notice.id} intent={notice.intent} className={styles.notice} layout="multiline">
          <MessageBarBody className={styles.text}>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label="Dismiss"
                icon={<Dismiss16Regular />}
                onClick={() => dismissNotice(notice.id)}
              />
            }
          >
            {notice.action === undefined ? undefined : (
              <Button size="small" onClick={() => act(notice)}>
                {notice.action.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}

function act({ id, action }: Notice): void {
  dismissNotice(id);
  action?.run();
}
