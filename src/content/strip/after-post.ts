import type { CoachState } from '../../shell/protocol.ts';
import { mountShadowHost, type ShadowHost } from './shadow-host.ts';
import { paint } from './paint.ts';

/** How long the line is shown, in milliseconds. */
const stays = 4000;

/** Briefly shows a line after a post was sent, without sound or buttons. */
interface AfterPost {
  readonly show: (says: string, state: CoachState, isDark: boolean) => void;
  readonly remove: () => void;
}

export function afterPost(): AfterPost {
  let host: ShadowHost | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const remove = (): void => {
    clearTimeout(leaving);
    host?.remove();
    host = undefined;
  };
  return {
    show: (says, { css, locale }, isDark) => {
      remove();
      host = mountShadowHost(css, 'after');
      host.setDark(isDark);
      const line = document.createElement('p');
      line.className = 'after';
      line.lang = locale;
      line.setAttribute('role', 'status');
      host.root.append(line);
      // Screen readers announce a status when it changes, not when it appears.
      leaving = setTimeout(() => {
        paint(line, [says]);
        leaving = setTimeout(remove, stays);
      });
    },
    remove,
  };
}
