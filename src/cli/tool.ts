import { name, version } from '../../package.json';

/** This program, as reports and `--version` name it. */
export const tool = { name, version };
