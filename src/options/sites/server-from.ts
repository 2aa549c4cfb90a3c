/** Nobody types more than this. */
const longest = 300;

/** The host of a Mastodon server that somebody typed as a name, a page's address or an account; `undefined` if it is none of these. */
export function serverFrom(typed: string): string | undefined {
  const text = typed.trim().slice(0, longest);
  const [, ofAccount] = /^@?[\w.-]+@([^\s@/]+)$/.exec(text) ?? [];
  const address = ofAccount ?? text.replace(/^[a-z]+:\/\//i, '');
  if (/[\s@:]/.test(address.split('/', 1)[0] ?? '') || !URL.canParse(`https://${address}`)) return undefined;
  // Non-ASCII letters become Punycode, as in URLs.
  const { hostname } = new URL(`https://${address}`);
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(hostname) ? hostname : undefined;
}
