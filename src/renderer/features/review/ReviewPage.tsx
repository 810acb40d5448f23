import { Group, Panel, Separator } from 'react-resizable-panels';
import { FindingDetails } from '../details/FindingDetails';
import { EditorPane } from '../editor/EditorPane';
import { FileList } from '../files/FileList';
import { FindingsPanel } from '../findings/FindingsPanel';
import styles from './ReviewPage.module.css';

/** Files at the left, editor over findings in the middle, the selected finding at the right. */
export function ReviewPage() {
  return (
    <Group orientation="horizontal" id="review" className={styles.root}>
      <Panel id="files" defaultSize="19%" minSize={180} maxSize={420}>
        <FileList />
      </Panel>
      <Separator className={styles.vertical} aria-label="Resize files" />
      <Panel id="centre" minSize={320}>
        <Group orientation="vertical" id="centre-group">
          <Panel id="editor" minSize={120} defaultSize="62%">
            <EditorPane />
          </Panel>
          <Separator className={styles.horizontal} aria-label="Resize findings" />
          <Panel id="findings" minSize={96}>
            <FindingsPanel />
          </Panel>
        </Group>
      </Panel>
      <Separator className={styles.vertical} aria-label="Resize details" />
      <Panel id="details" defaultSize="23%" minSize={220} maxSize={560}>
        <FindingDetails />
      </Panel>
    </Group>
  );
}
