import type { Migration } from '../migrate';
import { initial } from './0010-initial';
import { suppressed } from './0020-suppressed';
import { versions } from './0030-versions';
import { pullRequests } from './0040-pull-requests';

/** Every migration, oldest first. One that was shipped is never edited: changes come as a new one. */
export const migrations: readonly Migration[] = [initial, suppressed, versions, pullRequests];
