import { create } from 'zustand';
import type { Overlay } from './overlays';

/** What lies behind the icon. */
export type Surface = 'light' | 'dark' | 'checkerboard';

/** How the icon is looked at; kept while other pages are shown. */
interface IconView {
  readonly surface: Surface;
  readonly overlays: ReadonlySet<Overlay>;
}

export const useIconView = create<IconView>(() => ({
  surface: 'checkerboard',
  overlays: new Set<Overlay>(['content']),
}));

export function setSurface(surface: Surface): void {
  useIconView.setState({ surface });
}

export function toggleOverlay(overlay: Overlay): void {
  useIconView.setState(({ overlays }) => {
    const next = new Set(overlays);
    if (!next.delete(overlay)) next.add(overlay);
    return { overlays: next };
  });
}
