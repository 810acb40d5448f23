export { type BuiltReference, buildReference } from './build-reference';
export { parseReference, referenceText } from './file-format';
export { loadReference } from './load-reference';
