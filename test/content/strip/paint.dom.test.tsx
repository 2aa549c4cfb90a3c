import { expect, test } from 'vitest';
import { paint } from '../../../src/content/strip/paint.ts';
import { serialize } from '../../../src/view/serialize.ts';

const room = (): HTMLElement => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return element;
};
const List = ({ rules }: { readonly rules: readonly string[] }) => (
  <ul>
    {rules.map((rule) => (
      <li key={rule} data-rule={rule}>
        <button type="button">{rule}</button>
        <details>
          <summary>why</summary>
        </details>
      </li>
    ))}
  </ul>
);

test('a view survives as plain data: texts, attributes, drawings', () => {
  const element = room();
  const view = (
    <>
      <p class="a" title="x" hidden={false} aria-hidden={false}>
        {'one '}
        {2}
        {undefined}
        {' three'}
      </p>
      <svg viewBox="0 0 2 2">
        <path d="M0 0" />
      </svg>
    </>
  );
  const trees = serialize(view);
  expect(JSON.parse(JSON.stringify(trees))).toEqual(trees);
  paint(element, trees);
  expect(element.innerHTML).toBe('<p class="a" title="x" aria-hidden="false">one 2 three</p><svg viewBox="0 0 2 2"><path d="M0 0"></path></svg>');
  expect(element.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('a person’s text is never parsed as markup', () => {
  const element = room();
  paint(element, serialize(<p>{'<img src=x onerror=alert(1)>'}</p>));
  expect(element.querySelector('img')).toBeNull();
  expect(element.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('unchanged elements stay the same nodes, with focus and open state', () => {
  const element = room();
  paint(element, serialize(<List rules={['a', 'b', 'c']} />));
  const second = element.querySelector<HTMLElement>('[data-rule="b"]');
  const [button, details] = [second?.querySelector('button'), second?.querySelector('details')];
  button?.focus();
  details?.setAttribute('open', '');
  paint(element, serialize(<List rules={['b', 'c', 'd']} />));
  expect([...element.querySelectorAll('li')].map(({ dataset }) => dataset['rule'])).toEqual(['b', 'c', 'd']);
  expect(element.querySelector('[data-rule="b"]')).toBe(second);
  expect(document.activeElement).toBe(button);
  expect(element.querySelectorAll('details[open]')).toHaveLength(1);
  paint(element, []);
  expect(element.childNodes).toHaveLength(0);
});

test('a select shows the current choice, even after the person chose another', () => {
  const element = room();
  const choice = (chosen: string) =>
    serialize(
      <select>
        {['a', 'b'].map((one) => (
          <option key={one} value={one} selected={one === chosen}>
            {one}
          </option>
        ))}
      </select>,
    );
  paint(element, choice('a'));
  const select = element.querySelector('select');
  if (!select) throw new Error('no list');
  select.value = 'b';
  paint(element, choice('a'));
  expect(select.value).toBe('a');
});
