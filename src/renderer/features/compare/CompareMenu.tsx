import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BranchCompare20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import styles from './CompareMenu.module.css';
import { comparisonText, folderName, versionTime } from './model';
import { compareWith, compareWithFolder, refreshComparison, useCompareMenu, useComparison } from './store';

const keys = window.workbench.platform === 'darwin' ? '⇧⌘D' : 'Ctrl+Shift+D';

/** Values of the menu's items that are no submission; ids of submissions hold no colon. */
const nothing = 'nothing:';
const folder = 'folder:';

/** Chooses the version that the open connector is compared with. */
export function CompareMenu() {
  const { current, earlier } = useComparison();
  const open = useCompareMenu((state) => state.open);
  useEffect(() => {
    if (open) void refreshComparison();
  }, [open]);
  const chosen = current === null ? nothing : current.kind === 'folder' ? folder : current.version.id;
  // The version in use stays in the list also when the folder holds the same content again.
  const used = current?.kind === 'submission' ? [current.version] : [];
  const versions = [...used.filter(({ id }) => !earlier.some((other) => other.id === id)), ...earlier];
  const choose = (value: string): void => {
    if (value === nothing) void compareWith({ kind: 'none' });
    else if (value !== folder) void compareWith({ kind: 'submission', submissionId: value });
  };
  return (
    <Menu
      checkedValues={{ comparison: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] ?? nothing)}
      open={open}
      onOpenChange={(_, data) => useCompareMenu.setState({ open: data.open })}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          icon={<BranchCompare20Regular />}
          title={`${comparisonText(current) ?? 'Find what breaks flows and apps that use an earlier version'} (${keys})`}
        >
          {current === null ? 'Compare with' : 'Compared'}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list} hasIcons hasCheckmarks>
          <MenuItemRadio name="comparison" value={nothing}>
            Nothing
          </MenuItemRadio>
          {versions.map((version) => (
            <MenuItemRadio key={version.id} name="comparison" value={version.id}>
              {`Version of ${versionTime(version)}`}
            </MenuItemRadio>
          ))}
          {current?.kind === 'folder' ? (
            <MenuItemRadio name="comparison" value={folder} title={current.path}>
              {`Folder ${folderName(current.path)}`}
            </MenuItemRadio>
          ) : null}
          <MenuDivider />
          <MenuItem icon={<FolderOpen20Regular />} onClick={() => void compareWithFolder()}>
            Choose a folder…
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
