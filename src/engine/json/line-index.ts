export { LineIndex } from '../../shared/line-index';
