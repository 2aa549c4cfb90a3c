import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../../strings/types/screens.ts';
import { sections } from './sections.ts';

const all = [...sections.options, ...sections.tools];

const inAddress = (): SectionId => all.find((id) => location.hash === `#${id}`) ?? 'brand';

/** The section that the address names: links, and the browser's way back, go through it. Whoever goes to one has the focus on its heading, so that it is read aloud. */
export function useSection(): SectionId {
  const [shown, setShown] = useState({ id: inAddress() });
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = (): void => setShown({ id: inAddress() });
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    // Of a page that has just been opened the browser tells the title.
    if (!isFirst.current) {
      window.scrollTo(0, 0);
      document.getElementById(`${shown.id}-title`)?.focus();
    }
    isFirst.current = false;
  }, [shown]);
  return shown.id;
}
