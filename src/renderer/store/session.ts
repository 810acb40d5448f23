import { create } from 'zustand';
import type { StorageStatus } from '../../shared/history';
import type { RuleInfo } from '../../shared/report';
import type { RecentFolder } from '../../shared/workspace';

export type Page = 'review' | 'icon' | 'timeline' | 'history' | 'settings';

/** What the window knows beside the open connector. */
interface SessionState {
  readonly page: Page;
  readonly version: string;
  readonly storage: StorageStatus;
  readonly recent: readonly RecentFolder[];
  readonly samples: readonly RecentFolder[];
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

export const useSession = create<SessionState>(() => ({
  page: 'review',
  version: '',
  storage: { kind: 'ready' },
  recent: [],
  samples: [],
  rules: new Map(),
}));

export function showPage(page: Page): void {
  useSession.setState({ page });
}
