import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { overwriteOnDisk, reloadFromDisk } from '../../store/saving';
import { useWorkspace } from '../../store/workspace';

/** Asks which text to keep when a file with unsaved edits was changed by something else. */
export function ConflictBar({ file }: { readonly file: string }) {
  const conflict = useWorkspace(
    (state) => state.files.find((candidate) => candidate.name === file)?.conflict,
  );
  if (conflict === undefined) return null;
  const gone = conflict.version === null;
  return (
    <MessageBar intent="warning" shape="square" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {gone ? `${file} was deleted on disk.` : `${file} changed on disk.`}
        </MessageBarTitle>
        Your edits are not saved. Choose which text to keep.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void overwriteOnDisk(file)}>
          Keep mine and overwrite
        </Button>
        <Button size="small" disabled={gone} onClick={() => void reloadFromDisk(file)}>
          Use the file on disk
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
