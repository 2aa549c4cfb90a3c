import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the popup whose code comes a moment after the popup itself. `load` has to be the same function each time. */
export function Later<Props extends object>({ load, with: props }: { readonly load: () => Promise<ComponentType<Props>>; readonly with: Props }) {
  const [loaded, setLoaded] = useState<{ readonly Part?: ComponentType<Props> }>({});
  useEffect(() => void load().then((Part) => setLoaded({ Part })), [load]);
  const { Part } = loaded;
  return Part ? <Part {...props} /> : undefined;
}
