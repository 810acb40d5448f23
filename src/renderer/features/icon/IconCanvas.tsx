import { useEffect, useRef } from 'react';
import type { IconPreview } from '../../../shared/icon';
import styles from './IconStage.module.css';

interface IconCanvasProps {
  readonly preview: IconPreview;
  /** Says what the picture is. */
  readonly label: string;
  /** Default false: pixels stay squares when they are enlarged. */
  readonly smooth?: boolean;
}

/** The pixels of the icon, scaled to the size of its box. */
export function IconCanvas({ preview, label, smooth = false }: IconCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (canvas === null || context == null) return;
    canvas.width = preview.width;
    canvas.height = preview.height;
    context.putImageData(
      new ImageData(new Uint8ClampedArray(preview.rgba), preview.width, preview.height),
      0,
      0,
    );
  }, [preview]);
  return <canvas ref={ref} className={styles.canvas} data-smooth={smooth} role="img" aria-label={label} />;
}
