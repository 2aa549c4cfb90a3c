import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A part of the popup that loads when it is opened. `load` must always be the same function. */
export function LazyPanel<Props extends object>({ load, with: props }: { readonly load: () => Promise<ComponentType<Props>>; readonly with: Props }) {
  const [loaded, setLoaded] = useState<{ readonly Part?: ComponentType<Props> }>({});
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load().then((Part) => setLoaded({ Part }));
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [load]);
  const { Part } = loaded;
  return Part ? <Part {...props} /> : <div ref={place} />;
}
