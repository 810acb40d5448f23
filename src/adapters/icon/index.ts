export { type EditedIcon, editIcon } from './edit-icon';
export { iconDecodeLimits } from './limits';
export { loadSharp } from './load-sharp';
export { type IconFile, type ReadIconOptions, readIcon } from './read-icon';
