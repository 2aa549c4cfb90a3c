import type { SectionId } from '../../strings/types/screens.ts';
import { sections } from './sections.ts';

interface LinksProps {
  readonly ids: readonly SectionId[];
  readonly current: SectionId;
  readonly names: Readonly<Record<SectionId, string>>;
}

const Links = ({ ids, current, names }: LinksProps) =>
  ids.map((id) => (
    <li key={id}>
      <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
        {names[id]}
      </a>
    </li>
  ));

interface SectionNavProps extends Omit<LinksProps, 'ids'> {
  readonly label: string;
  /** Accessible name of the list of tools. */
  readonly tools: string;
}

/** Links to the sections. The current one is marked. */
export function SectionNav({ label, tools, ...links }: SectionNavProps) {
  return (
    <nav aria-label={label}>
      <ul>
        <Links ids={sections.options} {...links} />
      </ul>
      <p id="tools" class="help">
        {tools}
      </p>
      <ul aria-labelledby="tools">
        <Links ids={sections.tools} {...links} />
      </ul>
    </nav>
  );
}
