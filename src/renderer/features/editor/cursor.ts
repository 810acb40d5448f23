import { create } from 'zustand';

interface CursorState {
  readonly cursor: { readonly line: number; readonly column: number } | null;
}

const useCursorStore = create<CursorState>(() => ({ cursor: null }));

/** Where the text cursor of the editor is; null while there is no editor. */
export function useCursor(): CursorState['cursor'] {
  return useCursorStore((state) => state.cursor);
}

export function setCursor(cursor: CursorState['cursor']): void {
  useCursorStore.setState({ cursor });
}
