import { ArrowRight20Regular } from '@fluentui/react-icons';
import type { IconChange, ShownIcon } from '../../../shared/icon';
import { IconCanvas } from '../icon/IconCanvas';
import styles from './IconChangeView.module.css';

interface IconChangeViewProps {
  readonly file: string;
  readonly change: IconChange;
}

/** An icon before and after a fix, side by side, and what becomes of the file. */
export function IconChangeView({ file, change: { before, after } }: IconChangeViewProps) {
  const enlarged = before.width < after.width;
  return (
    <>
      <div className={styles.pictures}>
        <Picture name="Before" icon={before} />
        <ArrowRight20Regular className={styles.arrow} aria-hidden="true" />
        <Picture name="After" icon={after} />
      </div>
      {enlarged ? (
        <p className={styles.note}>Enlarging adds no detail: a new export of the drawing is sharper.</p>
      ) : null}
      <p className={styles.note}>
        {file} is replaced in the folder at once. A copy of the picture as it is now is kept on this computer,
        and you can restore it while the folder is open.
      </p>
    </>
  );
}

function Picture({ name, icon }: { readonly name: string; readonly icon: ShownIcon }) {
  const size = `${icon.width} × ${icon.height} pixels`;
  return (
    <figure className={styles.picture}>
      <div className={styles.surface}>
        <IconCanvas preview={icon.preview} label={`${name}: ${size}`} smooth />
      </div>
      <figcaption>
        <strong>{name}</strong>
        <span>{size}</span>
        <span>{icon.bytes.toLocaleString('en-US')} bytes</span>
      </figcaption>
    </figure>
  );
}
