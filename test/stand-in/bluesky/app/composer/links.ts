/** An address, with or without a scheme. */
const address = /(^|[\s(])((?:https?:\/\/\S+)|(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:\/\S*)?)/gi;

interface Found {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

export const linksIn = (text: string): readonly Found[] =>
  [...text.matchAll(address)].map(({ index, 1: before = '', 2: found = '' }) => {
    const shown = found.replace(/[.,;:!?)]+$/, '');
    const start = index + before.length;
    return { shown, start, end: start + shown.length };
  });

export const tagsIn = (text: string): readonly Found[] => [...text.matchAll(/(^|\s)(#[^\s#]+)/g)].map(({ index, 1: before = '', 2: shown = '' }) => ({ shown, start: index + before.length, end: index + before.length + shown.length }));

/** Host and path without the scheme, the path cut to thirteen characters. */
export const shortened = (link: string): string => {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/.exec(link) ?? [];
  const rest = path === '/' ? '' : path;
  return host + (rest.length > 15 ? `${rest.slice(0, 13)}...` : rest);
};

export const lengthOf = (text: string): number => {
  let shown = '';
  let at = 0;
  for (const { shown: link, start, end } of linksIn(text)) {
    shown += text.slice(at, start) + shortened(link);
    at = end;
  }
  return [...new Intl.Segmenter().segment(shown + text.slice(at))].length;
};

/** Which links of a text get a card: after a paste every new one, while typing one that is finished. */
export function cardSuggester(): (text: string, isPaste: boolean) => string | undefined {
  let before: ReadonlyMap<string, string> = new Map();
  const suggested = new Set<string>();
  return (text, isPaste) => {
    const now = new Map(linksIn(text).map(({ shown, end }) => [shown, text.slice(end)]));
    const wanted = [...now].find(([link, rest]) => {
      if (suggested.has(link)) return false;
      const was = before.get(link);
      return isPaste || (was !== undefined && (was === rest || /^\s/.test(rest) || (/^[.,:;!?)]/.test(was) && /^[.,:;!?)]\s/.test(rest))));
    });
    for (const link of suggested) if (!now.has(link)) suggested.delete(link);
    before = now;
    if (wanted) suggested.add(wanted[0]);
    return wanted?.[0];
  };
}
