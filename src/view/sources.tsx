import type { Source } from '../core/model/tip.ts';

/** Titles of the sources, linked if there is an address. `label` contains {source} in their place. */
export function Sources({ sources, label }: { readonly sources: readonly Source[]; readonly label: string }) {
  const [before, after] = label.split('{source}');
  return (
    <>
      {before}
      {sources.map(({ title, year, address }, i) => (
        <>
          {i > 0 && '; '}
          {address === undefined ? (
            <cite>{title}</cite>
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              <cite>{title}</cite>
            </a>
          )}
          {year !== undefined && ` (${year})`}
        </>
      ))}
      {after}
    </>
  );
}
