import type { IconFacts, PixelBox } from '../../../shared/icon';
import styles from './IconStage.module.css';
import { cornerBox, frameBox, type Overlay, offendingCorners, ringWidth, sizeText } from './overlays';

interface IconOverlaysProps {
  readonly facts: IconFacts;
  readonly zoom: number;
  readonly shown: ReadonlySet<Overlay>;
  readonly offending: ReadonlySet<Overlay>;
}

/** Measurements drawn over the icon. Lines keep their width at every enlargement. */
export function IconOverlays({ facts, zoom, shown, offending }: IconOverlaysProps) {
  const { width, height, contentBox } = facts;
  const rounded = offending.has('corners') ? offendingCorners(facts) : new Set();
  const ring: PixelBox = { left: 0, top: 0, right: width, bottom: height };
  return (
    <svg className={styles.overlay} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shown.has('ring') ? (
        <path className={styles.ring} data-offending={offending.has('ring')} d={ringPath(ring)} />
      ) : null}
      {shown.has('corners')
        ? facts.corners.map(({ corner }) => (
            <Box
              key={corner}
              box={cornerBox(corner, width, height)}
              kind="corners"
              offending={rounded.has(corner)}
            />
          ))
        : null}
      {shown.has('frame') ? (
        <Box box={frameBox(width, height)} kind="frame" offending={offending.has('frame')} />
      ) : null}
      {shown.has('content') && contentBox !== undefined ? (
        <>
          <Box box={contentBox} kind="content" offending={offending.has('content')} />
          <SizeLabel box={contentBox} zoom={zoom} offending={offending.has('content')} />
        </>
      ) : null}
    </svg>
  );
}

interface BoxProps {
  readonly box: PixelBox;
  readonly kind: Overlay;
  readonly offending: boolean;
}

function Box({ box, kind, offending }: BoxProps) {
  const place = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  return (
    <>
      <rect className={styles.halo} data-overlay={kind} {...place} />
      <rect className={styles.box} data-overlay={kind} data-offending={offending} {...place} />
    </>
  );
}

interface SizeLabelProps {
  readonly box: PixelBox;
  readonly zoom: number;
  readonly offending: boolean;
}

/** Size of the content box: inside its lower edge where there is room, else under it. */
function SizeLabel({ box, zoom, offending }: SizeLabelProps) {
  const text = sizeText(box);
  const width = (text.length * 6.6 + 12) / zoom;
  const height = 20 / zoom;
  const gap = 4 / zoom;
  const inside = box.right - box.left > width + 2 * gap && box.bottom - box.top > 5 * height;
  const top = inside ? box.bottom - height - gap : box.bottom + gap;
  return (
    <g transform={`translate(${(box.left + box.right) / 2} ${top})`}>
      <rect
        className={styles.label}
        data-offending={offending}
        x={-width / 2}
        width={width}
        height={height}
        rx={3 / zoom}
      />
      <text className={styles.labelText} y={height / 2} fontSize={12 / zoom}>
        {text}
      </text>
    </g>
  );
}

/** The ring as an area: outer rectangle minus inner one. */
function ringPath({ right, bottom }: PixelBox): string {
  const w = ringWidth;
  const inner = right > 2 * w && bottom > 2 * w ? `M${w} ${w}V${bottom - w}H${right - w}V${w}Z` : '';
  return `M0 0H${right}V${bottom}H0Z${inner}`;
}
