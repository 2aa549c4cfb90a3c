import type { WelcomeStrings } from '../strings/screens/types.ts';

/** Three steps: pin it, tell about the brand, write. None of them has to be taken. */
export function Steps({ strings }: { readonly strings: WelcomeStrings }) {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{strings.steps}</h2>
      <ol class="steps">
        <li>
          <h3>{strings.pin}</h3>
          <p>{strings.pinHow}</p>
        </li>
        <li>
          <h3>{strings.tell}</h3>
          <p>{strings.tellHow}</p>
          <p>
            <a href="/src/options/index.html#brand">{strings.tellLink}</a>
          </p>
        </li>
        <li>
          <h3>{strings.write}</h3>
          <p>{strings.writeHow}</p>
          <p class="links">
            <a href="/src/options/index.html#try">{strings.tryLink}</a>
            <a href="https://x.com/home" target="_blank" rel="noreferrer">
              {strings.writeLink}
            </a>
          </p>
        </li>
      </ol>
    </section>
  );
}
