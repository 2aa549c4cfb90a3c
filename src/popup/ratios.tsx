import { Later } from './later.tsx';
import type { PanelProps } from './ratios/panel.tsx';

const load = () => import('./ratios/panel.tsx').then(({ Panel }) => Panel);

/** The popup's tab of numbers; it is more than all the rest of the popup. */
export const Ratios = (props: PanelProps) => <Later load={load} with={props} />;
