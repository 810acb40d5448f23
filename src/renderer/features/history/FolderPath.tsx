import styles from './HistoryPage.module.css';
import { splitPath } from './model';

/** A path on one line: short of room its middle is left out, its last part stays. */
export function FolderPath({ path }: { readonly path: string }) {
  const { head, tail } = splitPath(path);
  return (
    <span className={styles.path} title={path}>
      <span className={styles.pathHead}>{head}</span>
      <span className={styles.pathTail}>{tail}</span>
    </span>
  );
}
