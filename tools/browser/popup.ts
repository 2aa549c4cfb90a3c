import type { Popup } from './driven.ts';
import type { Session } from './session.ts';

export type { Popup } from './driven.ts';

/** Opens the popup as a click on the extension's button does. */
export const openPopup = ({ openPopup: open }: Session): Promise<Popup> => open();
