import type { AnchorHTMLAttributes, JSX, MouseEvent } from 'react';
import { go } from './store.ts';

type Properties = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string; readonly 'data-testid'?: string };

/** A link that changes the route without a reload. */
export const Link = ({ href, onClick, ...rest }: Properties): JSX.Element => {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    if (onClick === undefined) go(href);
    else onClick(event);
  };
  return <a role="link" href={href} onClick={follow} {...rest} />;
};
