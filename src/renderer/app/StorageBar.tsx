import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSession } from '../store/session';

/** Says so when the history cannot be kept. */
export function StorageBar() {
  const storage = useSession((state) => state.storage);
  if (storage.kind === 'ready') return null;
  return (
    <MessageBar intent="warning" shape="square" layout="multiline">
      <MessageBarBody>{storage.message}</MessageBarBody>
    </MessageBar>
  );
}
