import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Person20Regular, ShieldCheckmark20Regular } from '@fluentui/react-icons';
import type { PublisherKind } from '../../shared/report';
import { checkNow } from '../store/checking';
import { useWorkspace } from '../store/workspace';
import styles from './Header.module.css';

const names: Readonly<Record<PublisherKind, string>> = {
  verified: 'Verified publisher',
  independent: 'Independent publisher',
};

/** Who submits: read off the folder, or chosen. */
export function PublisherSwitch() {
  const chosen = useWorkspace((state) => state.publisher);
  const publisher = useWorkspace((state) => state.report?.publisher);
  const choose = (value: string): void => {
    useWorkspace.setState({ publisher: value as PublisherKind | 'auto' });
    void checkNow();
  };
  const kind = publisher?.kind ?? 'verified';
  return (
    <Menu
      checkedValues={{ publisher: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] ?? 'auto')}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          icon={kind === 'verified' ? <ShieldCheckmark20Regular /> : <Person20Regular />}
          title="Which rules apply depends on who submits the connector"
        >
          {kind === 'verified' ? 'Verified' : 'Independent'}
          <span className={styles.wide}>&nbsp;publisher</span>
          {publisher?.inferred ? <>&nbsp;(detected)</> : null}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="publisher" value="auto">
            Detect from folder and title
          </MenuItemRadio>
          <MenuItemRadio name="publisher" value="verified">
            {names.verified}
          </MenuItemRadio>
          <MenuItemRadio name="publisher" value="independent">
            {names.independent}
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
