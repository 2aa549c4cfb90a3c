import type { ShortProps } from '../account/popup-summary.tsx';
import { LazyPanel } from './lazy.tsx';

const load = () => import('../account/popup-summary.tsx').then(({ PopupSummary }) => PopupSummary);

interface AccountProps {
  readonly short: ShortProps;
  readonly openName: string;
  readonly open: () => void;
}

/** The popup's account tab: a summary, and a link to the page with all figures. */
export const Account = ({ short, openName, open }: AccountProps) => (
  <>
    <LazyPanel load={load} with={short} />
    <button type="button" class="small" id="open-account" onClick={open}>
      {openName}
    </button>
  </>
);
