import { all, isMatch, parentOf } from '../page.ts';
import type { Composer } from '../site.ts';
import * as select from './selectors.ts';

/** An editor and the part of the page that belongs to it. */
export interface Place extends Composer {
  /** The editor's ancestors, nearest first, up to the first that contains another composer's editor. */
  readonly above: readonly Element[];
  /** All editors of the same composer, in order. */
  readonly parts: readonly HTMLElement[];
  /** The outermost element that contains this editor and no other. */
  readonly row: Element;
}

/** More than any page has. Keeps a page with thousands of boxes from slowing us down. */
const mostEditors = 40;

const numberOf = (editor: Element): number | undefined => {
  const [, number, rest] = /^tweetTextarea_(\d+)(.*)$/.exec(editor.closest(select.numbered)?.getAttribute('data-testid') ?? '') ?? [];
  const isItself = rest === '' || editor instanceof HTMLTextAreaElement;
  return number !== undefined && isItself ? Number(number) : undefined;
};

const ancestorsOf = (editor: Element): readonly Element[] => {
  const ancestors: Element[] = [];
  for (let at = parentOf(editor); at !== undefined; at = parentOf(at)) {
    ancestors.push(at);
    if (isMatch(at, select.enclosure)) break;
  }
  return ancestors;
};

/** How many steps above the editor it shares an ancestor with another element; infinite if never. */
const stepsTo = (steps: ReadonlyMap<Element, number>, other: Element): number => {
  for (let at: Element | undefined = other; at !== undefined; at = parentOf(at)) {
    const step = steps.get(at);
    if (step !== undefined) return step;
  }
  return Infinity;
};

interface Editor {
  readonly element: HTMLElement;
  /** Zero-based number of the part in a thread. Not unique in a page, because the composers of home and of a modal both start at 0. */
  readonly number: number;
}

const placeOf = ({ element, number }: Editor, editors: readonly Editor[], furniture: readonly (readonly HTMLElement[])[]): Place => {
  const ancestors = ancestorsOf(element);
  const steps = new Map(ancestors.map((ancestor, step) => [ancestor, step]));
  const others = editors.filter((other) => other.element !== element).map((other) => ({ ...other, step: stepsTo(steps, other.element) }));
  const end = Math.min(ancestors.length, ...others.filter((other) => other.number === number).map(({ step }) => step));
  const parts = [{ element, number }, ...others.filter(({ step }) => step < end)].toSorted((a, b) => a.number - b.number);
  const rowEnd = Math.min(end, ...others.map(({ step }) => step));
  const joined = furniture.map((pieces) => Math.min(Infinity, ...pieces.map((piece) => stepsTo(steps, piece)))).filter((step) => step < end);
  // The toolbar of a thread may be inside the part being written, so what belongs to one part belongs to all.
  const partSteps = others.flatMap(({ step }) => (step < end ? [step] : []));
  return {
    element,
    above: ancestors.slice(0, end),
    parts: parts.map((part) => part.element),
    row: ancestors[rowEnd - 1] ?? element,
    region: (ancestors[Math.max(-1, ...joined, ...partSteps)] as HTMLElement | undefined) ?? element,
  };
};

const editorsIn = (page: Document): readonly Editor[] =>
  all(page, select.editor).slice(0, mostEditors).flatMap((element) => {
    const number = numberOf(element);
    return number === undefined ? [] : [{ element, number }];
  });

/** All composers in the page, in document order, or only the one of a given editor. */
export const placesIn = (page: Document, only?: Element): readonly Place[] => {
  const editors = editorsIn(page);
  const wanted = editors.filter(({ element }) => only === undefined || element === only);
  const furniture = [all(page, select.toolbar), all(page, select.postButton)].map((pieces) => pieces.slice(0, mostEditors));
  return wanted.map((editor) => placeOf(editor, editors, furniture));
};
