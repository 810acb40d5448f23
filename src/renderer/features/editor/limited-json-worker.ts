import { JSONWorker } from 'monaco-editor/languages/features/json/jsonWorker.js';
import { foldingLimit } from './folding-limit';

/**
 * The editor's own work on JSON, but that it hands over no more blocks to fold than the editor shows: taking in the
 * thousands of a large definition would hold up the window after every pause in typing.
 */
export class LimitedJsonWorker extends JSONWorker {
  override getFoldingRanges(uri: string, context: object): Promise<readonly unknown[]> {
    return super.getFoldingRanges(uri, { ...context, rangeLimit: foldingLimit });
  }
}
