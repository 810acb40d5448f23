import { FolderOpen24Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { openFolder } from '../store/open-folder';
import styles from './DropTarget.module.css';

/** Opens a folder dropped anywhere on the window; covers it while one hovers. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  useEffect(() => listen(setOver), []);
  if (!over) return null;
  return (
    <div className={styles.veil}>
      <FolderOpen24Regular /> Drop a connector folder to open it
    </div>
  );
}

function listen(setOver: (over: boolean) => void): () => void {
  const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const drag = (event: DragEvent): void => {
    if (!isFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'link';
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    if (!isFiles(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const path = file === undefined ? '' : window.workbench.pathOf(file);
    if (path !== '') void openFolder(path);
  };
  // Capture: the editor would take a dropped file for text.
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  window.addEventListener('dragover', drag, options);
  window.addEventListener('dragleave', leave, options);
  window.addEventListener('drop', drop, options);
  return () => stop.abort();
}
