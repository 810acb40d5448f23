import type { Migration } from '../migrate';
import { initial } from './0010-initial';

/** Every migration, oldest first. One that was shipped is never edited: changes come as a new one. */
export const migrations: readonly Migration[] = [initial];
