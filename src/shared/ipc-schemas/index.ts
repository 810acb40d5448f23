/**
 * Schemas of everything that crosses between window and main process; types come from the domain files of the folder above.
 */
export * from './check';
export * from './comparison';
export * from './icon';
export * from './report';
export * from './settings';
export * from './submission';
export * from './timeline';
export * from './values';
export * from './workspace';
