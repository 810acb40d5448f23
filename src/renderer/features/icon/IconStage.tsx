import { useMemo, useState } from 'react';
import type { Finding } from '../../../shared/finding';
import type { IconFacts, IconPreview } from '../../../shared/icon';
import { useElementSize } from '../../ui/use-element-size';
import { IconCanvas } from './IconCanvas';
import { IconOverlays } from './IconOverlays';
import styles from './IconStage.module.css';
import { fitZoom, frameSide, nextZoom, offendingOverlays } from './overlays';
import { StageControls } from './StageControls';
import { useIconView } from './store';

interface IconStageProps {
  readonly preview: IconPreview;
  readonly facts: IconFacts;
  readonly findings: readonly Finding[];
}

/** Space around the picture inside the surface, pixels on each side. */
const margin = 16;

/** The icon, enlarged on a surface of choice, with what was measured drawn over it. */
export function IconStage({ preview, facts, findings }: IconStageProps) {
  const [surfaceRef, room] = useElementSize<HTMLDivElement>();
  const [chosenZoom, setChosenZoom] = useState<number | null>(null);
  const { surface, overlays } = useIconView();
  const offending = useMemo(() => offendingOverlays(findings), [findings]);
  // A frame that is shown must fit too, also around a smaller picture.
  const least = overlays.has('frame') ? frameSide : 0;
  const size = { width: Math.max(facts.width, least), height: Math.max(facts.height, least) };
  const fitted = fitZoom(size, { width: room.width - 2 * margin, height: room.height - 2 * margin });
  const zoom = chosenZoom ?? fitted;
  return (
    <section className={styles.root} aria-label="Preview">
      <div ref={surfaceRef} className={styles.surface} data-surface={surface}>
        {/* When enlarged beyond its room it scrolls, by keyboard too: Chromium lets scrolling areas take the focus. */}
        <div className={styles.scroller}>
          <div
            className={styles.centre}
            style={{ minWidth: size.width * zoom + 2 * margin, minHeight: size.height * zoom + 2 * margin }}
          >
            <div
              className={styles.picture}
              style={{ width: facts.width * zoom, height: facts.height * zoom }}
            >
              <IconCanvas preview={preview} label={`Icon, ${facts.width} by ${facts.height} pixels`} />
              <IconOverlays facts={facts} zoom={zoom} shown={overlays} offending={offending} />
            </div>
          </div>
        </div>
      </div>
      <StageControls
        zoom={zoom}
        fitted={chosenZoom === null}
        offending={offending}
        contentBox={facts.contentBox}
        onZoom={(direction) => setChosenZoom(nextZoom(zoom, direction))}
        onFit={() => setChosenZoom(null)}
      />
    </section>
  );
}
