import { handleMessages } from '../../shell/message-server.ts';
import type { CoachState, ProfileTabProtocol } from '../../shell/protocol.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import { profileController, type ProfileController } from './profile-controller.ts';
import { ask, isFromExtension } from '../background-client.ts';
import { isActive } from '../coach/is-active.ts';

/** In browsers without the Navigation API, a change of route comes with one of these events. */
const signs = ['popstate', 'click', 'keyup', 'scroll'] as const;

/** Follows the routes of a tab and starts the profile controller at the first profile. Returns a function that removes everything. */
export function followProfileRoutes(site: SiteAdapter): () => void {
  let watch: ProfileController | undefined;
  let address = '';
  const route = (): void => {
    if (location.href === address) return;
    address = location.href;
    if (site.mayShowProfile(location)) watch ??= profileController(site, stop);
    watch?.arrive();
  };
  const routeSoon = (): void => void setTimeout(route);
  const stopListening = handleMessages<ProfileTabProtocol>(
    {
      stateChanged: ([next]) => {
        watch?.changed(next as CoachState); // From our own background, because `handleMessages` accepts nobody else.
        return null;
      },
      getPosts: async () => {
        const hello = await ask('getState');
        if (!hello.ok || !isActive(hello.value)) return { viewer: undefined, posts: [] };
        return { viewer: site.viewer(document), posts: site.readPosts(document).flatMap(({ id, author, text, isReply, isPromoted }) => (isPromoted ? [] : [{ id, author, text, isReply: isReply === true }])) };
      },
      scrollToPost: ([id]) => {
        site.readPosts(document).find((post) => post.id === id)?.element.scrollIntoView({ block: 'center' });
        return null;
      },
    },
    isFromExtension,
  );
  const { navigation } = window as { readonly navigation?: unknown };
  const change = (how: 'addEventListener' | 'removeEventListener'): void => {
    if (navigation instanceof EventTarget) navigation[how]('currententrychange', route);
    else for (const sign of signs) window[how](sign, routeSoon, true);
  };
  function stop(): void {
    stopListening();
    change('removeEventListener');
    watch?.stop();
  }
  change('addEventListener');
  route();
  return stop;
}
