import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../src/view/keep-focus.ts';

let root: HTMLElement;
let stop: () => void;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  stop = keepFocus(root);
});
afterEach(() => {
  stop();
  render(null, root);
  root.remove();
});

const hasFocus = (words: string): Promise<void> => vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words));
const press = (): void => root.querySelector('button')?.focus();
/** Renders the page before and after a button that has the focus was pressed. */
function change(before: preact.ComponentChild, after: preact.ComponentChild): void {
  render(before, root);
  press();
  render(after, root);
}
const button = <button type="button">Undo</button>;

test('moves to the status that the button was in', async () => {
  change(<p role="status">Forgotten. {button}</p>, <p role="status">Undone.</p>);
  await hasFocus('Undone.');
  expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
});

test('moves to the status beside it, not to an earlier heading', async () => {
  const page = (isGone: boolean) => (
    <section>
      <h2>Data</h2>
      <div>
        <ul>{!isGone && <li>{button}</li>}</ul>
        <p role="status">{isGone && 'Forgotten.'}</p>
      </div>
    </section>
  );
  change(page(false), page(true));
  await hasFocus('Forgotten.');
});

test('moves to a status beside it that says only later what was done', async () => {
  const page = (isGone: boolean, words: string) => (
    <section>
      <h2>Data</h2>
      <div>
        {!isGone && button}
        <p role="status">{words}</p>
      </div>
    </section>
  );
  change(page(false, ''), page(true, ''));
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('[role="status"]')));
  render(page(true, 'Forgotten.'), root);
  expect(document.activeElement?.textContent).toBe('Forgotten.');
});

test('moves to the heading above if the only status is about something else', async () => {
  const page = (isGone: boolean) => (
    <section>
      <h2>Data</h2>
      <div>
        <p role="status">Imported.</p>
      </div>
      <h3>Your consent</h3>
      <div>{isGone ? <a href="#x">See what it reads</a> : button}</div>
      <h3>More</h3>
    </section>
  );
  change(page(false), page(true));
  await hasFocus('Your consent');
});

test('moves on if the heading disappears with the button', async () => {
  const page = (isGone: boolean) => (
    <main>
      <p role="status">Tips are on.</p>
      {!isGone && (
        <section>
          <h2>Muted tips</h2>
          {button}
        </section>
      )}
    </main>
  );
  change(page(false), page(true));
  await hasFocus('Tips are on.');
});

test('passes over headings in hidden sections', async () => {
  const page = (isGone: boolean) => (
    <main>
      <h1>Options</h1>
      <section hidden>
        <h2>Rules</h2>
      </section>
      <div>{!isGone && button}</div>
    </main>
  );
  change(page(false), page(true));
  await hasFocus('Options');
});

test('leaves the focus alone if the element stays, was left before, or has passed the focus on', async () => {
  const page = (isGone: boolean, words: string) => (
    <main>
      <h1>Options</h1>
      {!isGone && button}
      <input />
      <p role="status">{words}</p>
    </main>
  );
  change(page(false, ''), page(false, 'Saved.'));
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe('Undo');
  root.querySelector('input')?.focus();
  render(page(true, 'Undone.'), root);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement?.tagName).toBe('INPUT');
  render(page(false, ''), root);
  press();
  root.querySelector('button')?.blur();
  await new Promise((resolve) => setTimeout(resolve));
  render(page(true, 'Undone.'), root);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});
