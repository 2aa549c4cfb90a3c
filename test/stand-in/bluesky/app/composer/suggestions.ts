import type { MentionNodeAttrs } from '@tiptap/extension-mention';
import type { SuggestionOptions } from '@tiptap/suggestion';
import { accounts, type Account } from '../accounts.ts';

const draw = (box: HTMLElement, items: readonly Account[], choose: (account: Account) => void): void => {
  box.replaceChildren(
    ...items.map((account) => {
      const row = document.createElement('div');
      row.className = 'suggested';
      row.append(Object.assign(document.createElement('span'), { textContent: account.name }), ' ', Object.assign(document.createElement('span'), { textContent: `@${account.handle}` }));
      row.addEventListener('mousedown', (event) => {
        event.preventDefault();
        choose(account);
      });
      return row;
    }),
  );
};

/** Suggests names for what follows "@", in a box at the end of the page. */
export const suggestion: Omit<SuggestionOptions<Account, MentionNodeAttrs>, 'editor'> = {
  items: ({ query }) => accounts.filter(({ handle }) => query !== '' && handle.startsWith(query.toLowerCase())),
  render: () => {
    let box: HTMLElement | undefined;
    let best: (() => void) | undefined;
    const show = ({ items, command, clientRect }: { readonly items: Account[]; readonly command: (chosen: MentionNodeAttrs) => void; readonly clientRect?: (() => DOMRect | null) | null | undefined }): void => {
      const at = clientRect?.();
      const [first] = items;
      best = first && (() => command({ id: first.handle, label: null }));
      if (!box || !at) return;
      box.hidden = items.length === 0;
      box.style.transform = `translate(${at.left}px, ${at.bottom + 4}px)`;
      draw(box, items, ({ handle }) => command({ id: handle, label: null }));
    };
    return {
      onStart: (properties) => {
        box = document.createElement('div');
        box.className = 'suggestions';
        box.setAttribute('data-tippy-root', '');
        document.body.append(box);
        show(properties);
      },
      onUpdate: show,
      onKeyDown: ({ event }) => {
        if (event.key !== 'Enter' || best === undefined) return false;
        best();
        return true;
      },
      onExit: () => box?.remove(),
    };
  },
};
