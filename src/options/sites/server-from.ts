/** Most letters of a server's name that anybody types. */
const longest = 300;

/** The host of what somebody typed for their Mastodon server: its name, the address of a page there, or an account; undefined if it is none of these. */
export function serverFrom(typed: string): string | undefined {
  const text = typed.trim().slice(0, longest);
  const [, ofAccount] = /^@?[\w.-]+@([^\s@/]+)$/.exec(text) ?? [];
  const address = ofAccount ?? text.replace(/^[a-z]+:\/\//i, '');
  if (/[\s@:]/.test(address.split('/', 1)[0] ?? '') || !URL.canParse(`https://${address}`)) return undefined;
  // With letters outside ASCII as browsers write them.
  const { hostname } = new URL(`https://${address}`);
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(hostname) ? hostname : undefined;
}
