import type { JSX } from 'react';
import { accountOf } from './accounts.ts';

export const Avatar = ({ acct, size }: { readonly acct: string; readonly size: number }): JSX.Element => (
  <div className="account__avatar"><svg width={size} height={size} viewBox="0 0 4 4"><rect width="4" height="4" rx="0.7" fill={accountOf(acct).colour} /><circle cx="2" cy="2" r="0.9" fill="#fff" opacity="0.7" /></svg></div>
);

export const DisplayName = ({ acct }: { readonly acct: string }): JSX.Element => (
  <span className="display-name"><bdi><strong className="display-name__html">{accountOf(acct).name}</strong></bdi> <span className="display-name__account">@{acct}</span></span>
);
