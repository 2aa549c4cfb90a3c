import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelProps } from './ratios/panel.tsx';

/** The popup's tab of numbers. It is more than all the rest of the popup, and comes a moment later. */
export function Ratios(props: PanelProps) {
  const [{ Panel }, setPanel] = useState<{ readonly Panel?: ComponentType<PanelProps> }>({});
  useEffect(() => void import('./ratios/panel.tsx').then(setPanel), []);
  return Panel ? <Panel {...props} /> : undefined;
}
