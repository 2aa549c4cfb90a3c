/** More than the number of parts in a thread. */
const mostKept = 100;
/** Longer texts are not cached, because the memory would not be worth it. */
const longest = 1000;

/** Memoises a function for the last few texts. In a thread or a reply, all texts but one are the same as one keystroke ago. */
export function lruMemoize<T extends object>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    if (text.length > longest) return found;
    // Re-insert to mark as most recently used; a Map iterates oldest first.
    known.delete(text);
    known.set(text, found);
    if (known.size > mostKept) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    return found;
  };
}
