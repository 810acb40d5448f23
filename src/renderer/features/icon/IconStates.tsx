import { Button } from '@fluentui/react-components';
import { FolderOpenRegular, Image48Regular, ImageOff48Regular } from '@fluentui/react-icons';
import type { IconReading } from '../../../shared/icon';
import type { PublisherKind } from '../../../shared/report';
import { chooseFolder } from '../../store/open-folder';
import { EmptyState } from '../../ui/EmptyState';
import styles from './IconPage.module.css';
import { bytesText, formatText } from './model';

/** No connector is open. */
export function NoFolder() {
  return (
    <EmptyState
      icon={<FolderOpenRegular />}
      title="No connector is open"
      actions={
        <Button appearance="primary" onClick={() => void chooseFolder()}>
          Open folder
        </Button>
      }
    >
      Open a connector folder to see its icon, what was measured on it, and what the certification rules say.
    </EmptyState>
  );
}

/** The folder holds no icon: a fault for one kind of publisher, right for the other. */
export function NoIcon({ kind }: { readonly kind: PublisherKind | undefined }) {
  if (kind === 'independent') {
    return (
      <EmptyState icon={<Image48Regular />} title="No icon, and none is wanted">
        Connectors of independent publishers are shown with a common icon. Send no icon file, and set{' '}
        <code>iconBrandColor</code> to <code>#da3b01</code>.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<ImageOff48Regular />} title="The folder has no icon.png">
      A submission of a verified publisher needs one. Save a square PNG of 230 × 230 pixels as{' '}
      <code>icon.png</code> in the folder: the logo about 160 pixels on its longer side, on one opaque color
      that equals <code>iconBrandColor</code> and is neither white nor <code>#007ee5</code>. It is measured as
      soon as it is there.
    </EmptyState>
  );
}

/** There is an icon file, but no picture came out of it. */
export function UnreadableIcon({ reading }: { readonly reading: IconReading }) {
  const { name, problem, format, bytes, claimedSize } = reading;
  return (
    <EmptyState icon={<ImageOff48Regular />} title={`${name} cannot be shown`}>
      <div>{problem?.message ?? 'The picture was not decoded.'}</div>
      <div className={styles.stateDetail}>
        By its first bytes it is {formatText(format)}; {bytesText(bytes)}
        {claimedSize === undefined ? '' : `, claiming ${claimedSize.width} × ${claimedSize.height} pixels`}.
      </div>
    </EmptyState>
  );
}
