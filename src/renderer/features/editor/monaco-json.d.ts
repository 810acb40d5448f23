/** Parts of the editor's worker for JSON it comes without types for. */
declare module 'monaco-editor/languages/features/json/jsonWorker.js' {
  export class JSONWorker {
    constructor(context: unknown, data: unknown);
    /** Blocks that fold, at most `rangeLimit` of them and the outermost first; all without it. */
    getFoldingRanges(uri: string, context: { readonly rangeLimit?: number }): Promise<readonly unknown[]>;
  }
}

declare module 'monaco-editor/internal/common/initialize.js' {
  export function initialize(start: (context: unknown, data: unknown) => object): void;
}
