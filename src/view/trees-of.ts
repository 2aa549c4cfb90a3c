import type { ComponentChildren, VNode } from 'preact';
import type { Tree } from './tree.ts';

/** Attributes as HTML has them: what is not so is left out; functions cannot be told. */
function attributesOf(props: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const told = Object.entries(props).filter(([name, value]) => name !== 'children' && value !== undefined && value !== null && (value !== false || name.startsWith('aria-')));
  return Object.fromEntries(told.map(([name, value]) => [name.toLowerCase() === 'viewbox' ? 'viewBox' : name, value === true && !name.startsWith('aria-') ? '' : String(value)]));
}

/** A view without state of its own, as plain data. Its parts say by `data-do` and `data-set` what a click or a choice does. */
export function treesOf(view: ComponentChildren): readonly Tree[] {
  if (view === null || view === undefined || typeof view === 'boolean') return [];
  if (Array.isArray(view)) {
    const trees: Tree[] = [];
    // Texts side by side become one, as in a page.
    for (const tree of (view as readonly ComponentChildren[]).flatMap(treesOf)) {
      const last = trees.at(-1);
      if (typeof tree === 'string' && typeof last === 'string') trees[trees.length - 1] = last + tree;
      else trees.push(tree);
    }
    return trees;
  }
  if (typeof view !== 'object') return view === '' ? [] : [String(view)];
  // What JSX makes; a component is called as it is.
  const { type, props } = view as VNode<Readonly<Record<string, unknown>>>;
  if (typeof type === 'function') return treesOf((type as (props: unknown) => ComponentChildren)(props));
  return [{ tag: type, is: attributesOf(props), holds: treesOf([props['children'] as ComponentChildren].flat()) }];
}
