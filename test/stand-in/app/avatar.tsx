import type { JSX } from 'react';
import { accountOf } from './accounts.ts';

/** A simple pattern in the account's two colours. */
export const Avatar = ({ handle, size = 40 }: { readonly handle: string; readonly size?: number }): JSX.Element => {
  const { colours: [back, front] } = accountOf(handle);
  const turn = (handle.length * 47) % 360;
  return (
    <div data-testid={`UserAvatar-Container-${handle}`} className="avatar" style={{ width: size, height: size }}>
      <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
        <rect width="40" height="40" fill={back} />
        <g transform={`rotate(${turn} 20 20)`} fill={front}>
          <circle cx="20" cy="12" r="7" opacity="0.95" />
          <path d="M4 40a16 16 0 0 1 32 0z" opacity="0.75" />
        </g>
      </svg>
    </div>
  );
};
