import type { ComponentChildren, VNode } from 'preact';
import type { Tree } from './tree.ts';

/** Attributes as in HTML. False ones are left out. Functions are not allowed, because they cannot be sent. */
function attributesOf(props: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const told = Object.entries(props).filter(([name, value]) => name !== 'children' && value !== undefined && value !== null && (value !== false || name.startsWith('aria-')));
  return Object.fromEntries(told.map(([name, value]) => [name.toLowerCase() === 'viewbox' ? 'viewBox' : name, value === true && !name.startsWith('aria-') ? '' : String(value)]));
}

/** Turns a stateless view into plain data. `data-do` and `data-set` say what a click or a choice does. */
export function serialize(view: ComponentChildren): readonly Tree[] {
  if (view === null || view === undefined || typeof view === 'boolean') return [];
  if (Array.isArray(view)) {
    const trees: Tree[] = [];
    // Merge adjacent texts, as in the DOM.
    for (const tree of (view as readonly ComponentChildren[]).flatMap(serialize)) {
      const last = trees.at(-1);
      if (typeof tree === 'string' && typeof last === 'string') trees[trees.length - 1] = last + tree;
      else trees.push(tree);
    }
    return trees;
  }
  if (typeof view !== 'object') return view === '' ? [] : [String(view)];
  // The result of JSX. Components are called directly.
  const { type, props } = view as VNode<Readonly<Record<string, unknown>>>;
  if (typeof type === 'function') return serialize((type as (props: unknown) => ComponentChildren)(props));
  return [{ tag: type, is: attributesOf(props), holds: serialize([props['children'] as ComponentChildren].flat()) }];
}
