/** A link as X shortened it, and its target. */
export interface ArchivedLink {
  readonly short: string;
  readonly long: string;
}

const escapes: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const escaped = /&(?:lt|gt|quot|#39|amp);/g;
const shortLink = /https?:\/\/t\.co\/\w+/g;
/** The handles that X puts in front of a reply. Nobody types them. */
const addressees = /^(?:@\w{1,20}\s+)+/;

interface Dressing {
  readonly links: readonly ArchivedLink[];
  /** Links that X added, to media and to the quoted post. */
  readonly dropped: readonly ArchivedLink[];
  readonly isReply: boolean;
}

/** Restores the text as it was typed. */
export const typedText = (text: string, { links, dropped, isReply }: Dressing): string => {
  const long = new Map(links.map((link) => [link.short, link.long]));
  for (const { short } of dropped) long.set(short, '');
  const full = text.replaceAll(shortLink, (short) => long.get(short) ?? short);
  const own = isReply ? full.replace(addressees, '') : full;
  return own.replaceAll(escaped, (mark) => escapes[mark] ?? mark).trim();
};
