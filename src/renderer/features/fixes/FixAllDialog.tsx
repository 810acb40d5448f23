import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { FixAllPreview } from '../../../shared/fixing';
import { onSubmitKey, submitKeys } from '../notes/NoteComposer';
import { DiffView } from './DiffView';
import styles from './FixAllDialog.module.css';
import { fixGroups, plural } from './model';
import { applyPreview, closePreview, usePreview } from './preview';

/** What "Fix all" would change, file by file, before anything is changed. */
export function FixAllDialog() {
  const preview = usePreview((state) => state.preview);
  if (preview === null) return null;
  return (
    <Dialog open onOpenChange={(_, data) => (data.open ? undefined : closePreview())}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body} onKeyDownCapture={onSubmitKey(() => void applyPreview())}>
          <DialogTitle>
            {plural(preview.applied.length, 'fix', 'es')}
            {preview.rule === null ? '' : ` of ${preview.rule}`} in {plural(preview.files.length, 'file')}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <Files preview={preview} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            <span className={styles.note}>
              {submitKeys} applies. It goes into the editors; nothing is written until you save.
            </span>
            <Button onClick={closePreview}>Cancel</Button>
            <Button appearance="primary" onClick={() => void applyPreview()}>
              Apply
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Files({ preview: { files, applied } }: { readonly preview: FixAllPreview }) {
  const [chosen, setChosen] = useState(0);
  const file = files[chosen] ?? files[0];
  if (file === undefined) return null;
  return (
    <>
      <TabList
        size="small"
        className={styles.files}
        selectedValue={file.name}
        onTabSelect={(_, { value }) => setChosen(files.findIndex(({ name }) => name === value))}
      >
        {files.map(({ name }) => (
          <Tab key={name} value={name}>
            {name} ({applied.filter((fix) => fix.file === name).length})
          </Tab>
        ))}
      </TabList>
      <ul className={styles.fixes} aria-label={`Fixes in ${file.name}`}>
        {fixGroups(applied, file.name).map(({ title, check, count }) => (
          <li key={`${check} ${title}`}>
            {title}
            {count > 1 ? ` (${count} times)` : ''} <code className={styles.check}>{check}</code>
          </li>
        ))}
      </ul>
      <DiffView key={file.name} file={file} />
    </>
  );
}
