import { DismissableLayer, FocusGuards, FocusScope } from 'radix-ui/internal';
import { useRef, type JSX } from 'react';
import { change, type Opening } from '../store.ts';
import { Composer } from './composer.tsx';

const prevent = (event: Event): void => event.preventDefault();

/** Composers are always dialogs, which keep the focus and close on Escape. */
export const ComposerDialog = ({ opening }: { readonly opening: Opening }): JSX.Element => {
  const cancel = useRef<(() => void) | null>(null);
  FocusGuards.useFocusGuards();
  return (
    <FocusScope.FocusScope loop trapped asChild>
      <DismissableLayer.DismissableLayer role="dialog" aria-modal className="composer-layer" onFocusOutside={prevent} onInteractOutside={prevent} onDismiss={() => cancel.current?.()}>
        <div className="composer-box"><Composer opening={opening} cancelRef={cancel} close={() => change({ composer: undefined })} /></div>
      </DismissableLayer.DismissableLayer>
    </FocusScope.FocusScope>
  );
};
