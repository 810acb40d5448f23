import { type RefCallback, useCallback, useState } from 'react';

interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Follows the inner size of an element, in CSS pixels; 0 x 0 until it is there. */
export function useElementSize<E extends Element>(): readonly [RefCallback<E>, ElementSize] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 });
  const ref = useCallback((element: E | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
