export { existingFolder, findConnectors } from './find-connectors';
export { readHelpPage } from './help-page';
export type { IconReader } from './icon-reader';
export { defaultLimits, type Limits } from './limits';
export type { FileVersion } from './read-file';
export { type FolderReading, type ReadOptions, readSnapshot } from './read-snapshot';
export { createReportFile, type ReportFile } from './report-file';
export { type SaveOutcome, saveText } from './save-text';
export { type DecodedText, decodeText, encodeText, type TextForm } from './text';
