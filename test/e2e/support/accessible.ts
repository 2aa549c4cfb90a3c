import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is wrong with a surface for somebody who does not see, point or hear as the author does: a line for each. */
export type Evaluate = <T>(expression: string) => Promise<T>;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const runOn = (context: string): string => `axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html.slice(0, 120) + ' ' + (any[0]?.message ?? '')).join(' | ')))`;

/** Where to look, as expressions: what axe is asked about, and where something is planted for it. */
export interface Scope {
  readonly context: string;
  readonly soil: string;
}
const page: Scope = { context: 'document', soil: "document.querySelector('main')" };

/** Asks axe about what stands in the page, after it has found something that was planted for it. */
export async function violationsIn(evaluate: Evaluate, { context, soil }: Scope = page): Promise<readonly string[]> {
  const run = runOn(context);
  const planted = `${soil}.querySelector('#planted')`;
  await evaluate(`${axe}; undefined`);
  await evaluate(`(() => {
    const planted = document.createElement('div');
    planted.id = 'planted';
    planted.innerHTML = '<img src="data:,"><button></button><p style="color:#ccc;background:#fff">faint</p>';
    planted.querySelector('p').style.cssText = 'color:#ccc;background:#fff';
    ${soil}.prepend(planted);
  })()`);
  const found = await evaluate<readonly string[]>(run);
  for (const id of ['image-alt', 'button-name', 'color-contrast']) if (!found.some((one) => one.startsWith(id))) throw new Error(`axe does not see what was planted: ${id}`);
  await evaluate(`${planted}.remove()`);
  return evaluate<readonly string[]>(run);
}

/** Interactive things smaller than 24 × 24 pixels; links within a sentence may be. */
export const smallTargets = `[...document.querySelectorAll('button, input, select, textarea, summary, a[href], [role="tab"]')].filter((element) => element.checkVisibility() && getComputedStyle(element).opacity !== '0').flatMap((element) => {
  const target = element.closest('label') ?? element;
  const { width, height } = target.getBoundingClientRect();
  return width > 0 && (width < 24 || height < 24) ? [element.outerHTML.slice(0, 100) + ' ' + Math.round(width) + '×' + Math.round(height)] : [];
})`;

/** Whether something stands out of the page to the side. */
export const widerThanPage = `document.documentElement.scrollWidth > document.documentElement.clientWidth + 1 ? [...document.querySelectorAll('body *')].filter((element) => !element.closest('.scroller') && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => element.outerHTML.slice(0, 100)).slice(0, 5) : []`;
