import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRight16Regular, EyeOff16Regular, Lightbulb16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { artifactOf } from '../../../shared/artifacts';
import type { Finding } from '../../../shared/finding';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { applyFix } from '../editor/apply-fix';
import { revealFinding } from '../editor/reveal';
import styles from './IconPage.module.css';

/** A finding with its help, its fixes, and the way to its place. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const [busy, setBusy] = useState(false);
  const { suppressed } = finding;
  const fix = async (index: number) => {
    setBusy(true);
    await applyFix(finding, index);
    setBusy(false);
  };
  // Revealing a finding of the icon itself with focus would lead back to this page.
  const inEditor = artifactOf(finding.file) !== 'icon';
  return (
    <div className={styles.finding} data-suppressed={suppressed !== undefined}>
      {suppressed === undefined ? (
        <SeverityIcon severity={finding.severity} />
      ) : (
        <EyeOff16Regular aria-label="Suppressed" />
      )}
      <div className={styles.findingText}>
        <div>{finding.message}</div>
        <div className={styles.help}>
          {suppressed === undefined ? finding.help : `Suppressed: ${suppressed.reason}`}
        </div>
        {suppressed !== undefined || finding.fixes.length === 0 ? null : (
          <div className={styles.fixes}>
            {finding.fixes.map((info, index) => (
              <Button
                key={info.title}
                size="small"
                icon={<Lightbulb16Regular />}
                disabledFocusable={busy}
                onClick={() => void fix(index)}
              >
                {info.title}
              </Button>
            ))}
          </div>
        )}
      </div>
      <Tooltip
        content={inEditor ? `Show in ${finding.file}` : 'Show among the findings'}
        relationship="label"
      >
        <Button
          size="small"
          appearance="subtle"
          className={styles.show}
          icon={<ArrowRight16Regular />}
          onClick={() => revealFinding(finding, { focus: inEditor })}
        />
      </Tooltip>
    </div>
  );
}
