import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Evaluates an expression in a page, or in one of its worlds. */
export type Evaluate = <T>(expression: string) => Promise<T>;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs all rules, and marks violations in planted elements. */
const runOn = (context: string): string => `axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => ({ id, isPlanted: html.includes('data-planted'), says: id + ': ' + html.slice(0, 120) + ' ' + (any[0]?.message ?? '') }))))`;

interface Violation {
  readonly id: string;
  readonly isPlanted: boolean;
  readonly says: string;
}

/** The root that axe checks, and the element to plant faults in, both as expressions. */
export interface Scope {
  readonly context: string;
  readonly faultParent: string;
}
const page: Scope = { context: 'document', faultParent: "document.querySelector('main')" };

/** The rules that must detect the planted faults. */
const plantedFor = ['image-alt', 'button-name', 'color-contrast'];

/** Runs axe on the page, and checks that it finds the faults planted there. */
export async function violationsIn(evaluate: Evaluate, { context, faultParent }: Scope = page): Promise<readonly string[]> {
  if (!(await evaluate<boolean>(`typeof axe === 'object'`))) await evaluate(`${axe}; undefined`);
  await evaluate(`(() => {
    const planted = document.createElement('div');
    planted.id = 'planted';
    planted.innerHTML = '<img data-planted src="data:,"><button data-planted></button><p data-planted>faint</p>';
    planted.querySelector('p').style.cssText = 'color:#ccc;background:#fff';
    ${faultParent}.prepend(planted);
  })()`);
  const found = await evaluate<readonly Violation[]>(runOn(context));
  await evaluate(`${faultParent}.querySelector('#planted').remove()`);
  for (const id of plantedFor) if (!found.some((one) => one.isPlanted && one.id === id)) throw new Error(`axe does not see what was planted: ${id}`);
  return found.filter(({ isPlanted }) => !isPlanted).map(({ says }) => says);
}

/** Controls smaller than 24 × 24 pixels. */
export const smallTargets = `[...document.querySelectorAll('button, input, select, textarea, summary, a[href], [role="tab"]')].filter((element) => element.checkVisibility() && getComputedStyle(element).opacity !== '0').flatMap((element) => {
  const target = element.closest('label') ?? element;
  const { width, height } = target.getBoundingClientRect();
  return width > 0 && (width < 24 || height < 24) ? [element.outerHTML.slice(0, 100) + ' ' + Math.round(width) + '×' + Math.round(height)] : [];
})`;

/** Whether something overflows the page horizontally. */
export const widerThanPage = `document.documentElement.scrollWidth > document.documentElement.clientWidth + 1 ? [...document.querySelectorAll('body *')].filter((element) => !element.closest('.scroller') && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => element.outerHTML.slice(0, 100)).slice(0, 5) : []`;

/** Texts that overflow their own box horizontally, unless it hides the overflow. */
export const spilledWords = `[...document.querySelectorAll('body *')].filter((element) => element.checkVisibility()).flatMap((element) => {
  const { display, overflowX } = getComputedStyle(element);
  if (display === 'inline' || overflowX !== 'visible' || element.closest('svg')) return [];
  const box = element.getBoundingClientRect();
  return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '').flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    return left < box.left - 1 || right > box.right + 1 ? [element.outerHTML.slice(0, 100) + ' ' + Math.round(Math.max(box.left - left, right - box.right)) + ' px'] : [];
  });
})`;

/** Code for a page that parses colours and computes their contrast (WCAG). */
const contrast = `
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => channels(colour).slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [low, high] = [light(a), light(b)].toSorted((x, y) => x - y); return (high + 0.05) / (low + 0.05); };
  const isClear = (colour) => channels(colour)[3] === 0;
  const groundOf = (element) => { for (let at = element; at; at = at.parentElement) { const { backgroundColor } = getComputedStyle(at); if (!isClear(backgroundColor)) return backgroundColor; } return canvas; };
  const probe = document.createElement('p'); probe.style.cssText = 'background: Canvas; color: CanvasText'; document.documentElement.append(probe);
  const { backgroundColor: canvas, color: canvasText } = getComputedStyle(probe); probe.remove();`;

/**
 * What gets lost when the system chooses the colours: words that cannot be read, meters and switches whose states look alike. The browser
 * paints the system's background behind each word, unless an element opts out. `root`: an expression.
 */
export const lostInForcedColours = (root = 'document'): string => `(() => {${contrast}
  const all = [...${root}.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  const name = (element) => element.outerHTML.slice(0, 90);
  const words = all.filter((element) => says(element) && !element.matches(':disabled, option, style, script')).filter((element) => {
    const { color, forcedColorAdjust } = getComputedStyle(element);
    return contrast(color, forcedColorAdjust === 'none' ? groundOf(element) : canvas) < 4.5;
  });
  const meters = all.filter((element) => element.matches('.bar > span') && contrast(getComputedStyle(element).backgroundColor, groundOf(element.parentElement)) < 3);
  const marks = all.filter((element) => element.matches('.mark') && contrast(getComputedStyle(element).borderTopColor, groundOf(element)) < 3);
  const frames = all.filter((element) => element.matches('.bar') && parseFloat(getComputedStyle(element).borderTopWidth) < 1);
  const switches = all.filter((element) => element.matches('.switch input') && contrast(getComputedStyle(element, '::before').backgroundColor, getComputedStyle(element).backgroundColor) < 3);
  const looks = new Set(all.filter((element) => element.matches('.switch input')).map((element) => element.checked + getComputedStyle(element).backgroundColor));
  const states = new Set(all.filter((element) => element.matches('.switch input')).map((element) => element.checked));
  return [...words, ...meters, ...marks, ...frames, ...switches].map(name).concat(new Set([...looks].map((look) => look.replace(/^(true|false)/, ''))).size < states.size ? ['switches look alike'] : []);
})()`;

/** Whether the focused element shows its focus with forced colours. */
export const ringInForcedColours = (focused = 'document.activeElement'): string => `(() => {${contrast}
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(${focused});
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && contrast(outlineColor, canvas) >= 3;
})()`;

/** Makes every word in an element 40 % longer, as another language may. */
export const lengthen = (root = 'document.body'): string => `(() => {
  const walker = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim() !== '') node.data += ' ' + node.data.slice(0, Math.ceil(node.data.length * 0.4));
})()`;
