import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseKept } from '../../src/core/kept.ts';
import { languageIds } from '../../src/core/types.ts';
import { Calendar } from '../../src/options/calendar/calendar.tsx';
import { screenStrings } from '../../src/strings/screens.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const at = (selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
};
const posts = (): readonly (string | undefined)[] => [...root.querySelectorAll('td.text')].map((cell) => cell.textContent?.trim());
