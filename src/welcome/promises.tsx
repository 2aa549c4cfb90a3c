import type { WelcomeStrings } from '../strings/types/screens.ts';

/** What is read, what is never read, and what is stored. */
export function Promises({ strings }: { readonly strings: WelcomeStrings }) {
  const parts = [
    ['reads', strings.reads, strings.readsList],
    ['never', strings.never, strings.neverList],
    ['kept', strings.kept, strings.keptList],
  ] as const;
  return (
    <div class="promises">
      {parts.map(([kind, title, list]) => (
        <section key={kind} class={kind} aria-labelledby={`${kind}-title`}>
          <h3 id={`${kind}-title`}>{title}</h3>
          <ul>
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
