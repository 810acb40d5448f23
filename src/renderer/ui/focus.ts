/** Runs when React has drawn what was just set: what is still hidden cannot take the focus. */
export function afterRender(action: () => void): void {
  requestAnimationFrame(action);
}

/** Runs `fallback` if the element that had the keyboard focus is gone, so that a person at the keyboard is not lost. */
export function catchLostFocus(fallback: () => void): void {
  afterRender(() => {
    if (document.activeElement === null || document.activeElement === document.body) fallback();
  });
}

/** Notes what has the focus; the result gives it back, or runs `fallback` if that element is gone by then. */
export function rememberFocus(fallback: () => void): () => void {
  const target = document.activeElement;
  return () =>
    afterRender(() => {
      const alive = target instanceof HTMLElement && target.isConnected && target !== document.body;
      if (alive) target.focus();
      else fallback();
    });
}
