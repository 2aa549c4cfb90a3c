import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../../strings/types/screens.ts';
import { sections } from './sections.ts';

const all = [...sections.options, ...sections.tools];

const inAddress = (): SectionId => all.find((id) => location.hash === `#${id}`) ?? 'brand';

/** The section in the URL, which links and the Back button change. Focuses its heading, so that screen readers read it. */
export function useSection(): SectionId {
  const [shown, setShown] = useState({ id: inAddress() });
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = (): void => setShown({ id: inAddress() });
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    // Not when the page opens, because screen readers already read its title.
    if (!isFirst.current) {
      window.scrollTo(0, 0);
      document.getElementById(`${shown.id}-title`)?.focus();
    }
    isFirst.current = false;
  }, [shown]);
  return shown.id;
}
