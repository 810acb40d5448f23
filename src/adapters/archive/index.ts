export { isArchive } from './is-archive';
export { type ArchiveLimits, archiveLimits } from './limits';
export { type ReadArchiveOptions, readArchive, readPackageArchive } from './read-archive';
