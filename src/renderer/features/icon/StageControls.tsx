import { Button, Checkbox, Radio, RadioGroup, Tooltip } from '@fluentui/react-components';
import { Warning16Filled, ZoomFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import type { PixelBox } from '../../../shared/icon';
import styles from './IconStage.module.css';
import { nextZoom, type Overlay, overlayNames, sizeText } from './overlays';
import { type Surface, setSurface, toggleOverlay, useIconView } from './store';

interface StageControlsProps {
  readonly zoom: number;
  /** The enlargement follows the room there is. */
  readonly fitted: boolean;
  readonly offending: ReadonlySet<Overlay>;
  readonly contentBox: PixelBox | undefined;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onFit: () => void;
}

const surfaces: readonly (readonly [Surface, string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['checkerboard', 'Checkerboard'],
];

/** Surface, enlargement and overlays of the icon preview. */
export function StageControls({ zoom, fitted, offending, contentBox, onZoom, onFit }: StageControlsProps) {
  const { surface, overlays } = useIconView();
  return (
    <div className={styles.controls}>
      <div className={styles.control}>
        <span className={styles.controlName} id="icon-overlays">
          Show
        </span>
        <fieldset className={styles.choices} aria-labelledby="icon-overlays">
          {overlayNames.map((overlay) => (
            <Checkbox
              key={overlay}
              checked={overlays.has(overlay)}
              onChange={() => toggleOverlay(overlay)}
              label={
                <OverlayLabel overlay={overlay} contentBox={contentBox} offending={offending.has(overlay)} />
              }
            />
          ))}
        </fieldset>
      </div>
      <div className={styles.control}>
        <span className={styles.controlName} id="icon-surface">
          Surface
        </span>
        <RadioGroup
          layout="horizontal"
          aria-labelledby="icon-surface"
          value={surface}
          onChange={(_event, { value }) => setSurface(value as Surface)}
        >
          {surfaces.map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </div>
      <div className={styles.control}>
        <span className={styles.controlName}>Zoom</span>
        <div className={styles.zoom}>
          <ZoomButton
            label="Zoom out"
            icon={<ZoomOut20Regular />}
            disabled={nextZoom(zoom, -1) === zoom}
            onClick={() => onZoom(-1)}
          />
          <span className={styles.zoomValue}>{zoom * 100} %</span>
          <ZoomButton
            label="Zoom in"
            icon={<ZoomIn20Regular />}
            disabled={nextZoom(zoom, 1) === zoom}
            onClick={() => onZoom(1)}
          />
          <ZoomButton
            label="Fit to the room there is"
            icon={<ZoomFit20Regular />}
            disabled={fitted}
            onClick={onFit}
          />
        </div>
      </div>
    </div>
  );
}

interface OverlayLabelProps {
  readonly overlay: Overlay;
  readonly contentBox: PixelBox | undefined;
  readonly offending: boolean;
}

function OverlayLabel({ overlay, contentBox, offending }: OverlayLabelProps) {
  const text: Readonly<Record<Overlay, string>> = {
    content: contentBox === undefined ? 'Logo (none found)' : `Logo, ${sizeText(contentBox)}`,
    frame: '230 px frame',
    ring: 'Ring of 3 px',
    corners: 'Corners, 6 × 6 px',
  };
  return (
    <span className={styles.overlayLabel}>
      <span className={styles.key} data-overlay={overlay} data-offending={offending} aria-hidden="true" />
      {text[overlay]}
      {offending ? <Warning16Filled className={styles.keyWarning} aria-label="has a finding" /> : null}
    </span>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly icon: React.ReactElement;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function ZoomButton({ label, icon, disabled, onClick }: ZoomButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={disabled} onClick={onClick} />
    </Tooltip>
  );
}
