import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from '../../strings/types/screens.ts';
import { sectionIds } from './sections.ts';

/** The section that is read: the last one whose beginning has come above this share of the window. */
const readingLine = 0.3;

function sectionInSight(): SectionId | undefined {
  const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
  if (isAtEnd && window.scrollY > 0) return sectionIds.at(-1);
  return sectionIds.findLast((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < window.innerHeight * readingLine) ?? sectionIds[0];
}

/** The way to the sections, the one in sight marked. */
export function SectionNav({ names, label }: { readonly names: Readonly<Record<SectionId, string>>; readonly label: string }) {
  const [current, setCurrent] = useState<SectionId | undefined>(sectionIds[0]);
  useEffect(() => {
    const follow = (): void => setCurrent(sectionInSight());
    follow();
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, []);
  return (
    <nav aria-label={label}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {names[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
